package dev.rehearsal.scoring.engine;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.Framework;
import dev.rehearsal.events.Mode;
import dev.rehearsal.events.ScoreEvent.CriterionResult;
import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.events.SessionEvent.Submission;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.events.artifact.Artifact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Judges answers to the URL shortener by the five-step framework. */
final class Evaluations {

  static final Framework FIVE_STEP = Catalogue.bundled().framework("five-step").orElseThrow();

  private static final RuleEvaluator RULES = new RuleEvaluator(Catalogue.bundled());
  private static final String PROBLEM = "url-shortener";
  private static final StageTiming TIMING =
      new StageTiming(Instant.EPOCH, Instant.EPOCH.plusSeconds(280), 300, 280, false);

  private Evaluations() {}

  static StageScore stage(StageKind kind, Artifact artifact) {
    return stage(kind, artifact, List.of());
  }

  static StageScore stage(StageKind kind, String notes) {
    return stage(kind, Artifact.ofNotes(notes), List.of());
  }

  static StageScore stage(StageKind kind, Artifact artifact, List<Artifact> earlier) {
    return RULES.evaluateStage(
        PROBLEM, "five-step", new StageRef("any", List.of(kind), 1), TIMING, artifact, earlier);
  }

  static CriterionResult criterion(StageScore score, String id) {
    return score.criteria().stream()
        .filter(result -> result.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no criterion " + id));
  }

  /** The words a span points at. */
  static String quote(Artifact artifact, Evidence evidence) {
    return JsonMapper.shared()
        .valueToTree(artifact)
        .at(evidence.pointer())
        .stringValue()
        .substring(evidence.start(), evidence.end());
  }

  static List<Submission> submissions(DemoAnswer answer) {
    return submissions(answer, TIMING);
  }

  static List<Submission> submissions(DemoAnswer answer, StageTiming timing) {
    List<Submission> submissions = new ArrayList<>();
    for (Framework.Stage stage : FIVE_STEP.stages()) {
      submissions.add(
          new Submission(
              new StageRef(stage.id(), stage.kinds(), 1),
              timing,
              answer.stages().getOrDefault(stage.id(), Artifact.EMPTY)));
    }
    return submissions;
  }

  static SessionScore session(List<Submission> submissions) {
    SessionRef session =
        new SessionRef(
            new UUID(0, 1),
            11,
            new UUID(0, 2),
            List.of(),
            PROBLEM,
            "five-step",
            Mode.INTERVIEW,
            Instant.EPOCH);
    return RULES.evaluateSession(PROBLEM, session, submissions);
  }
}
