package dev.rehearsal.scoring.engine.session;

import dev.rehearsal.events.ScoreEvent.Mistake;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.scoring.engine.session.SessionJudgement.JudgedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mistakes of process, read from the timeline and from where things were written down. */
final class ProcessMistakes {

  private static final double HASTY = 0.25;
  private static final int SILENT_SECONDS = 120;
  private static final int SILENT_WORDS = 10;
  private static final int BOXES_FOR_ONE_REASON = 5;

  private ProcessMistakes() {}

  static List<Mistake> in(List<JudgedStage> stages) {
    List<Mistake> mistakes = new ArrayList<>();
    prematureSolution(stages).ifPresent(mistakes::add);
    silence(stages).ifPresent(mistakes::add);
    overEngineering(stages).ifPresent(mistakes::add);
    return mistakes;
  }

  /** A diagram before the scope, or a scope that was hurried through and is nearly empty. */
  private static Optional<Mistake> prematureSolution(List<JudgedStage> stages) {
    for (JudgedStage stage : stages) {
      boolean scoping = stage.submission().stage().kinds().contains(StageKind.REQUIREMENTS);
      Artifact artifact = stage.submission().artifact();
      boolean draws = artifact.diagram() != null && artifact.diagram().nodes().size() > 1;
      if (scoping && draws) {
        return Optional.of(
            new Mistake(
                "premature-solution",
                "You drew an architecture while the requirements were still open. Agree on the scope first."));
      }
      StageTiming timing = stage.submission().timing();
      boolean hasty =
          timing.plannedSeconds() > 0 && timing.spentSeconds() < HASTY * timing.plannedSeconds();
      if (scoping && hasty && stage.judgement().points() < 30) {
        return Optional.of(
            new Mistake(
                "premature-solution",
                "You left the requirements after a fraction of their time, with little written down."));
      }
    }
    return Optional.empty();
  }

  /** Minutes spent and next to nothing said. */
  private static Optional<Mistake> silence(List<JudgedStage> stages) {
    return stages.stream()
        .filter(
            stage ->
                stage.submission().timing().spentSeconds() >= SILENT_SECONDS
                    && stage.judgement().answer().words() < SILENT_WORDS)
        .findFirst()
        .map(
            stage ->
                new Mistake(
                    "silence",
                    "Minutes went by in \u201c"
                        + stage.submission().stage().stageId()
                        + "\u201d with next to nothing said. Think aloud, even when you are unsure."));
  }

  /** Many boxes, hardly one with a reason. */
  private static Optional<Mistake> overEngineering(List<JudgedStage> stages) {
    for (JudgedStage stage : stages) {
      var diagram = stage.submission().artifact().diagram();
      if (diagram != null && diagram.nodes().size() >= 2 * BOXES_FOR_ONE_REASON) {
        long reasons =
            diagram.nodes().stream()
                .filter(node -> node.why() != null && !node.why().isBlank())
                .count();
        if (reasons * BOXES_FOR_ONE_REASON < diagram.nodes().size()) {
          return Optional.of(
              new Mistake(
                  "over-engineering",
                  "Of "
                      + diagram.nodes().size()
                      + " components only "
                      + reasons
                      + " say why they are there. Take out what nothing would break without."));
        }
      }
    }
    return Optional.empty();
  }
}
