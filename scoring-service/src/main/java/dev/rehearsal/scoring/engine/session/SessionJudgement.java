package dev.rehearsal.scoring.engine.session;

import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.events.SessionEvent.Submission;
import dev.rehearsal.scoring.engine.score.Judged;
import dev.rehearsal.scoring.engine.score.Shares;
import dev.rehearsal.scoring.engine.score.StageJudgement;
import java.util.Comparator;
import java.util.List;

/** The judgement of a session from those of its stages. */
public final class SessionJudgement {

  private static final int MOST_NEXT_STEPS = 5;

  private final List<JudgedStage> stages;

  public SessionJudgement(List<JudgedStage> stages) {
    this.stages = List.copyOf(stages);
  }

  /** A hand-in with what came of it. */
  public record JudgedStage(Submission submission, StageJudgement judgement) {}

  public SessionScore score(String rubricVersion) {
    Shares whole = new Shares();
    for (JudgedStage stage : stages) {
      double factor = stage.judgement().factor();
      stage.judgement().criteria().forEach(judged -> whole.add(judged, factor));
    }
    return new SessionScore(
        rubricVersion,
        Evaluator.RULES,
        whole.level(),
        whole.points(),
        StageJudgement.dimensions(stages.stream().map(JudgedStage::judgement).toList()),
        Consistency.findings(stages),
        ProcessMistakes.in(stages),
        nextSteps());
  }

  /** What would bring most: junior things before senior ones, heavy ones before light ones. */
  private List<String> nextSteps() {
    return stages.stream()
        .flatMap(stage -> stage.judgement().criteria().stream())
        .filter(judged -> judged.outcome() == Outcome.MISSED || judged.outcome() == Outcome.PARTLY)
        .sorted(
            Comparator.comparing((Judged judged) -> judged.criterion().level())
                .thenComparing(judged -> -judged.criterion().weight())
                .thenComparing(judged -> judged.outcome() == Outcome.PARTLY))
        .map(judged -> judged.criterion().feedback().next())
        .distinct()
        .limit(MOST_NEXT_STEPS)
        .toList();
  }
}
