package dev.rehearsal.analytics.progress;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.StageKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a learner gets on.
 *
 * @param sessions started
 * @param minutesPractised active time of all attempts handed in
 * @param streakDays days in a row with a hand-in, up to today or, if there is none yet, yesterday
 * @param weakestCriteria of the last sessions, the weakest first
 */
public record Progress(
    Instant asOf,
    long lagMillis,
    int sessions,
    long minutesPractised,
    int streakDays,
    List<DimensionProgress> dimensions,
    List<StageProgress> stages,
    List<WeakCriterion> weakestCriteria,
    List<Recommendation> recommended) {

  /**
   * One dimension.
   *
   * @param latest of the last session that has points on it
   * @param trend points of the last sessions that have some, the oldest first
   */
  public record DimensionProgress(
      Dimension dimension, int latest, double average, List<Integer> trend) {}

  /**
   * One kind of stage.
   *
   * @param average points; absent until a stage of the kind is judged
   * @param averageSeconds of the last attempts
   * @param overruns stages that took longer than planned
   */
  public record StageProgress(
      StageKind kind, @Nullable Double average, double averageSeconds, int overruns) {}

  /** A criterion and how often it was met, met partly, and missed. */
  public record WeakCriterion(
      String id, String title, Dimension dimension, int met, int partly, int missed) {}

  /** A problem to practise next, and the reason. */
  public record Recommendation(String problemId, String why) {}
}
