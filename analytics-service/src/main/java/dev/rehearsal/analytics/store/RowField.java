package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.events.StageKind;

/** The fields of a learner's row in a cohort. */
public final class RowField {

  /** The track of the session that was started last, ordered by session. */
  public static final byte[] LATEST_SESSION = {'t'};

  /** The latest sign of life, ordered by time. */
  public static final byte[] ACTIVITY = {'a'};

  private RowField() {}

  /** The latest points on a kind of stage, ordered by session. */
  public static byte[] cell(StageKind kind) {
    return Integer.toString(kind.ordinal()).getBytes(US_ASCII);
  }
}
