package dev.rehearsal.analytics.store;

import java.util.UUID;

/** The latest sign of life, as a learner's row keeps it. */
public record Activity(UUID sessionId, String stageId, int words) {

  /** Its field in the row, ordered by time. The others are numbers of partitions. */
  public static final byte[] FIELD = {'a'};
}
