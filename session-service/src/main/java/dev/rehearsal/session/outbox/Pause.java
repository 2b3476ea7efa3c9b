package dev.rehearsal.session.outbox;

import java.time.Duration;

/**
 * How long to leave something alone after it failed: twice as long each time, up to a limit.
 * Measured on the monotonic clock, so that setting the wall clock neither ends nor prolongs it.
 *
 * @param until in the terms of {@link System#nanoTime()}
 */
record Pause(long until, Duration length) {

  static Pause first(OutboxSettings settings) {
    return of(settings.firstPause());
  }

  Pause longer(OutboxSettings settings) {
    Duration twice = length.multipliedBy(2);
    Duration longest = settings.longestPause();
    return of(twice.compareTo(longest) < 0 ? twice : longest);
  }

  boolean over() {
    return System.nanoTime() - until >= 0;
  }

  private static Pause of(Duration length) {
    return new Pause(System.nanoTime() + length.toNanos(), length);
  }
}
