package dev.rehearsal.session.activity;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one of a kind through per interval. Safe for several threads. */
public final class Throttle {

  private static final int TIDY_ABOVE = 10_000;

  private final Map<UUID, Long> last = new ConcurrentHashMap<>();
  private final long interval;

  public Throttle(Duration interval) {
    this.interval = interval.toNanos();
  }

  /** Whether the interval since the last one that was let through is over. */
  public boolean admits(UUID key) {
    long now = System.nanoTime();
    if (last.size() > TIDY_ABOVE) {
      last.values().removeIf(time -> now - time >= interval);
    }
    return last.compute(key, (_, time) -> time == null || now - time >= interval ? now : time)
        == now;
  }
}
