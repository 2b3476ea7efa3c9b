package dev.rehearsal.analytics.freshness;

import dev.rehearsal.analytics.store.Source;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The fields of the freshness hash: of each source its partitions, and each one's instant. */
public final class FreshnessFields {

  private FreshnessFields() {}

  /** Holds how many partitions the source has. */
  public static String partitions(Source source) {
    return "n" + source.field(0);
  }

  /** Holds up to which instant the partition is in, in epoch milliseconds. */
  public static String instant(Source source, int partition) {
    return source.field(partition);
  }

  /**
   * The instant up to which all partitions of all sources are in.
   *
   * @return empty while one of them has said nothing: a fold that begins, or a Redis that lost all
   */
  public static Optional<Instant> asOf(Map<String, String> fields) {
    long oldest = Long.MAX_VALUE;
    for (Source source : Source.values()) {
      String count = fields.get(partitions(source));
      if (count == null) {
        return Optional.empty();
      }
      for (int partition = 0; partition < Integer.parseInt(count); partition++) {
        String millis = fields.get(instant(source, partition));
        if (millis == null) {
          return Optional.empty();
        }
        oldest = Math.min(oldest, Long.parseLong(millis));
      }
    }
    return Optional.of(Instant.ofEpochMilli(oldest));
  }
}
