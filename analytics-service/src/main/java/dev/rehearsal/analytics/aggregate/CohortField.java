package dev.rehearsal.analytics.aggregate;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.StageKind;

/**
 * The numbers of a cohort, each a field of one Redis hash. Fields are small integers because Redis
 * stores and the fold adds those fastest.
 */
public final class CohortField {

  public static final int SESSIONS_STARTED = 0;
  public static final int SESSIONS_COMPLETED = 1;
  public static final int STAGES_COMPLETED = 2;
  public static final int STAGES_SCORED = 3;
  public static final int STAGE_POINTS = 4;
  public static final int SESSIONS_SCORED = 5;
  public static final int SESSION_POINTS = 6;

  private static final int DIMENSIONS = 16;
  private static final int STAGES = 1_000;
  private static final int FIRST_BIN = 16;
  private static final int FIRST_BUCKET = 64;

  private CohortField() {}

  /** How many sessions have points on the dimension; the field after it is their sum. */
  public static int sessionsWith(Dimension dimension) {
    return DIMENSIONS + 2 * dimension.ordinal();
  }

  public static int pointsOn(Dimension dimension) {
    return sessionsWith(dimension) + 1;
  }

  public static int completed(StageKind kind) {
    return first(kind);
  }

  public static int scored(StageKind kind) {
    return first(kind) + 1;
  }

  public static int points(StageKind kind) {
    return first(kind) + 2;
  }

  public static int late(StageKind kind) {
    return first(kind) + 3;
  }

  public static int overrun(StageKind kind) {
    return first(kind) + 4;
  }

  /** How many scores are in the bin of the histogram. */
  public static int bin(StageKind kind, int bin) {
    return first(kind) + FIRST_BIN + bin;
  }

  /** How many hand-ins took as long as the bucket says. */
  public static int seconds(StageKind kind, int bucket) {
    return first(kind) + FIRST_BUCKET + bucket;
  }

  private static int first(StageKind kind) {
    return STAGES * (kind.ordinal() + 1);
  }
}
