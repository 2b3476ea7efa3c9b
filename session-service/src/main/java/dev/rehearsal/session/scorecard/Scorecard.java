package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent.DimensionScore;
import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.events.ScoreEvent.Mistake;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner learns from a session.
 *
 * @param level null until the whole session is judged, and below the junior gate
 * @param points 0–100; until the whole session is judged, the mean of the stages judged so far
 */
public record Scorecard(
    UUID sessionId,
    Status status,
    @Nullable Level level,
    int points,
    List<DimensionScore> dimensions,
    List<StageCard> stages,
    List<Finding> findings,
    List<Mistake> mistakes,
    List<String> nextSteps) {

  /** COMPLETE once the session and the newest attempt of each of its stages are judged. */
  public enum Status {
    PENDING,
    PARTIAL,
    COMPLETE
  }

  /** The newest judged attempt at a stage. */
  public record StageCard(
      String stageId,
      int attempt,
      int points,
      String rubricVersion,
      Evaluator evaluator,
      Instant scoredAt,
      List<DimensionScore> dimensions,
      List<Criterion> criteria,
      List<Finding> findings) {}

  /** One criterion of the rubric, with the learner's own words that decided it. */
  public record Criterion(
      String id,
      String title,
      Dimension dimension,
      Level level,
      Outcome outcome,
      int weight,
      List<Quote> evidence,
      String feedback) {}

  /**
   * A span of the artifact.
   *
   * @param pointer JSON pointer of a string in the artifact
   * @param start first UTF-16 offset in it
   * @param end offset after the last
   * @param quote the span itself; empty if the artifact has no such span
   */
  public record Quote(String pointer, int start, int end, String quote) {}
}
