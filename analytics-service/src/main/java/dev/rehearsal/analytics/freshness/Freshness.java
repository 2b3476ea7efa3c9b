package dev.rehearsal.analytics.freshness;

import java.time.Instant;

/**
 * How old an answer is.
 *
 * @param asOf every event that was in its topic at this instant is counted
 * @param lagMillis from then to the time of the answer
 */
public record Freshness(Instant asOf, long lagMillis) {

  /** Clocks of several machines differ a little: an answer from the future has no lag. */
  public static Freshness at(Instant asOf, Instant now) {
    return new Freshness(asOf, Math.max(0, now.toEpochMilli() - asOf.toEpochMilli()));
  }
}
