package dev.rehearsal.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the scoring service found. Evidence is pointed at, never quoted: scores may be kept for
 * ever.
 */
public sealed interface ScoreEvent extends Event {

  SessionRef session();

  @Override
  default String key() {
    return session().sessionId().toString();
  }

  /**
   * One attempt at one stage was judged. Natural key: session, stage, attempt, rubric version.
   *
   * @param timing of the hand-in, so that dashboards can be rebuilt from scores alone
   */
  record StageScored(
      UUID eventId,
      Instant occurredAt,
      SessionRef session,
      StageRef stage,
      StageTiming timing,
      StageScore score)
      implements ScoreEvent {}

  /** A whole session was judged. Natural key: session, session version, rubric version. */
  record SessionScored(UUID eventId, Instant occurredAt, SessionRef session, SessionScore score)
      implements ScoreEvent {}

  /** A gap in a scored stage, or a what-if of the problem, became a follow-up question. */
  record ProbeRaised(
      UUID eventId,
      Instant occurredAt,
      SessionRef session,
      StageRef stage,
      String probeId,
      String text)
      implements ScoreEvent {}

  /**
   * The judgement of a stage.
   *
   * @param rubricVersion content hash of the rubric bundle that judged
   * @param points 0–100
   */
  record StageScore(
      String rubricVersion,
      Evaluator evaluator,
      int points,
      List<DimensionScore> dimensions,
      List<CriterionResult> criteria,
      List<Finding> findings) {

    public StageScore {
      dimensions = List.copyOf(dimensions);
      criteria = List.copyOf(criteria);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The judgement of a session.
   *
   * @param level absent where the answer does not reach the junior gate
   * @param points 0–100
   */
  record SessionScore(
      String rubricVersion,
      Evaluator evaluator,
      @Nullable Level level,
      int points,
      List<DimensionScore> dimensions,
      List<Finding> findings,
      List<Mistake> mistakes,
      List<String> nextSteps) {

    public SessionScore {
      dimensions = List.copyOf(dimensions);
      findings = List.copyOf(findings);
      mistakes = List.copyOf(mistakes);
      nextSteps = List.copyOf(nextSteps);
    }
  }

  /** Points 0–100 on one dimension; the level is absent below the junior gate. */
  record DimensionScore(Dimension dimension, int points, @Nullable Level level) {}

  /** The outcome of one criterion, with the spans of the artifact that decided it. */
  record CriterionResult(
      String id,
      String title,
      Dimension dimension,
      Level level,
      Outcome outcome,
      int weight,
      List<Evidence> evidence,
      String feedback) {

    public CriterionResult {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A span of the artifact.
   *
   * @param pointer JSON pointer of a string in the artifact, such as {@code /notes}
   * @param start first UTF-16 offset of the span in that string
   * @param end offset after the last
   */
  record Evidence(String pointer, int start, int end) {}

  /**
   * Something wrong or missing that is not a criterion, such as an arithmetic error.
   *
   * @param kind stable name such as {@code arithmetic} or {@code spof}
   * @param pointer JSON pointer of the part it is about; empty for the whole artifact
   */
  record Finding(String kind, String detail, String pointer) {}

  /** A mistake of process, read from the timeline. */
  record Mistake(String kind, String detail) {}
}
