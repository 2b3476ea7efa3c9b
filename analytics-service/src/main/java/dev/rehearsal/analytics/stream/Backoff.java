package dev.rehearsal.analytics.stream;

/** Waits that double up to a limit. For one thread. */
final class Backoff {

  private static final long SHORTEST_NANOS = 200_000_000;
  private static final long LONGEST_NANOS = 2_000_000_000;

  private long wait = SHORTEST_NANOS;
  private long over = System.nanoTime();

  boolean isOver() {
    return System.nanoTime() - over >= 0;
  }

  void increase() {
    over = System.nanoTime() + wait;
    wait = Math.min(2 * wait, LONGEST_NANOS);
  }

  void reset() {
    wait = SHORTEST_NANOS;
  }
}
