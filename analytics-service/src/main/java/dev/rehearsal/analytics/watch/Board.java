package dev.rehearsal.analytics.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a watched cohort, ready to be sent. A part that did not change is the same
 * object as before.
 *
 * @param overview JSON
 * @param live JSON
 */
record Board(Instant asOf, String overview, String live) {

  /** The board read last, with the parts of this one that did not change. */
  Board followedBy(Board next) {
    return new Board(
        next.asOf(),
        next.overview().equals(overview) ? overview : next.overview(),
        next.live().equals(live) ? live : next.live());
  }

  Board at(Instant instant) {
    return new Board(instant, overview, live);
  }

  @SuppressWarnings("ReferenceEquality") // a part that is the same object was not read anew
  boolean differsFrom(Board other) {
    return overview != other.overview || live != other.live;
  }

  /**
   * The data of an event: the age and the parts that a client does not have.
   *
   * @param sent what the client has; null if nothing
   */
  @SuppressWarnings("ReferenceEquality") // a part that is the same object was not read anew
  String frame(@Nullable Board sent, Instant now) {
    StringBuilder json = new StringBuilder(64 + overview.length() + live.length());
    long lag = Math.max(0, now.toEpochMilli() - asOf.toEpochMilli());
    json.append("{\"asOf\":\"").append(asOf).append("\",\"lagMillis\":").append(lag);
    if (sent == null || sent.overview != overview) {
      json.append(",\"overview\":").append(overview);
    }
    if (sent == null || sent.live != live) {
      json.append(",\"live\":").append(live);
    }
    return json.append('}').toString();
  }
}
