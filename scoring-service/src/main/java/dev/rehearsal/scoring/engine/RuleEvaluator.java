package dev.rehearsal.scoring.engine;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.Framework;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.events.SessionEvent.Submission;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.scoring.engine.finding.StageFindings;
import dev.rehearsal.scoring.engine.score.Judged;
import dev.rehearsal.scoring.engine.score.StageJudgement;
import dev.rehearsal.scoring.engine.session.SessionJudgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges by the rubrics of a catalogue. The same input and the same rubric version give the same
 * score, byte for byte. Immutable and safe for use by several threads.
 */
public final class RuleEvaluator {

  private final Catalogue catalogue;
  private final Map<String, Bundle> bundles = new HashMap<>();

  public RuleEvaluator(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue
        .problems()
        .forEach(
            problem ->
                catalogue
                    .rubric(problem.id())
                    .ifPresent(rubric -> bundles.put(problem.id(), Bundle.of(rubric))));
  }

  /**
   * Judges one hand-in.
   *
   * @param earlier what the learner handed in for the stages before, in order; text repeated from
   *     it earns nothing
   * @throws IllegalArgumentException if there is no such problem
   */
  public StageScore evaluateStage(
      String problemId,
      String frameworkId,
      StageRef stage,
      StageTiming timing,
      Artifact artifact,
      List<Artifact> earlier) {
    Bundle bundle = bundle(problemId);
    StageJudgement judgement = judge(bundle, frameworkId, stage, artifact, earlier);
    return new StageScore(
        bundle.version(),
        Evaluator.RULES,
        judgement.points(),
        judgement.dimensions(),
        judgement.criteria().stream().map(Judged::result).toList(),
        StageFindings.of(stage.kinds(), judgement));
  }

  /**
   * Judges a whole session by the latest hand-in of every stage, in the session's order.
   *
   * @throws IllegalArgumentException if there is no such problem
   */
  public SessionScore evaluateSession(
      String problemId, SessionRef session, List<Submission> submissions) {
    Bundle bundle = bundle(problemId);
    List<Artifact> earlier = new ArrayList<>();
    List<SessionJudgement.JudgedStage> stages = new ArrayList<>();
    for (Submission submission : submissions) {
      StageJudgement judgement =
          judge(bundle, session.frameworkId(), submission.stage(), submission.artifact(), earlier);
      stages.add(new SessionJudgement.JudgedStage(submission, judgement));
      earlier.add(submission.artifact());
    }
    return new SessionJudgement(stages).score(bundle.version());
  }

  /**
   * The version of the rubric that judges the problem: a hash of its content.
   *
   * @throws IllegalArgumentException if there is no such problem
   */
  public String rubricVersion(String problemId) {
    return bundle(problemId).version();
  }

  private StageJudgement judge(
      Bundle bundle,
      String frameworkId,
      StageRef stage,
      Artifact artifact,
      List<Artifact> earlier) {
    return bundle.judge().judge(stage.kinds(), artifact, handedOut(frameworkId), earlier);
  }

  /** What the framework gave the learner to read; nothing if the framework is gone by now. */
  private String handedOut(String frameworkId) {
    return catalogue.framework(frameworkId).map(Framework::handedOut).orElse("");
  }

  private Bundle bundle(String problemId) {
    Bundle bundle = bundles.get(problemId);
    if (bundle == null) {
      throw new IllegalArgumentException("no rubric for the problem " + problemId);
    }
    return bundle;
  }
}
