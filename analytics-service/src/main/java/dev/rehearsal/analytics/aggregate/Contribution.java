package dev.rehearsal.analytics.aggregate;

import dev.rehearsal.analytics.track.DimensionPoints;
import dev.rehearsal.analytics.track.HandIn;
import dev.rehearsal.analytics.track.Score;
import dev.rehearsal.analytics.track.SessionStatus;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.StageTrack;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.StageKind;

/** What one session adds to the numbers of a cohort. */
public final class Contribution {

  private static final Dimension[] DIMENSIONS = Dimension.values();

  private Contribution() {}

  /**
   * Adds the contribution of the track.
   *
   * @param sign 1 to add, -1 to take away
   */
  public static void add(SessionTrack track, int sign, CohortTally to) {
    Tally numbers = to.numbers();
    numbers.add(CohortField.SESSIONS_STARTED, sign);
    if (track.status() == SessionStatus.COMPLETED) {
      numbers.add(CohortField.SESSIONS_COMPLETED, sign);
    }
    if (track.score() != null) {
      numbers.add(CohortField.SESSIONS_SCORED, sign);
      numbers.add(CohortField.SESSION_POINTS, (long) sign * track.score().points());
    }
    for (StageTrack stage : track.stages()) {
      add(stage, sign, to);
    }
    DimensionPoints dimensions = track.dimensions();
    for (Dimension dimension : DIMENSIONS) {
      int points = dimensions.of(dimension);
      if (points != DimensionPoints.ABSENT) {
        numbers.add(CohortField.sessionsWith(dimension), sign);
        numbers.add(CohortField.pointsOn(dimension), (long) sign * points);
      }
    }
  }

  private static void add(StageTrack stage, int sign, CohortTally to) {
    Tally numbers = to.numbers();
    numbers.add(CohortField.STAGES_COMPLETED, sign);
    Score score = stage.score();
    if (score != null) {
      numbers.add(CohortField.STAGES_SCORED, sign);
      numbers.add(CohortField.STAGE_POINTS, (long) sign * score.points());
      to.add(score.outcomes(), sign);
    }
    for (StageKind kind : stage.kinds().kinds()) {
      add(kind, stage.latest(), sign, numbers);
      if (score != null) {
        numbers.add(CohortField.scored(kind), sign);
        numbers.add(CohortField.points(kind), (long) sign * score.points());
        numbers.add(CohortField.bin(kind, PointsHistogram.bin(score.points())), sign);
      }
    }
  }

  private static void add(StageKind kind, HandIn handIn, int sign, Tally numbers) {
    numbers.add(CohortField.completed(kind), sign);
    numbers.add(CohortField.seconds(kind, SecondsBuckets.bucket(handIn.seconds())), sign);
    if (handIn.late()) {
      numbers.add(CohortField.late(kind), sign);
    }
    if (handIn.overran()) {
      numbers.add(CohortField.overrun(kind), sign);
    }
  }
}
