package dev.rehearsal.session.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Allows each key a burst of attempts, and one more whenever {@code refill} has passed. Remembers a
 * bounded number of keys, those used last. Thread-safe; counts for one instance of the service.
 */
public final class AttemptLimit {

  private static final int MAX_KEYS = 20_000;

  private final int burst;
  private final Duration refill;

  /**
   * By key, when all its attempts will be its own again: every attempt puts that off by one refill.
   */
  private final Map<String, Instant> restored =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MAX_KEYS;
        }
      };

  public AttemptLimit(int burst, Duration refill) {
    if (burst < 1 || !refill.isPositive()) {
      throw new IllegalArgumentException("Needs a positive burst and refill");
    }
    this.burst = burst;
    this.refill = refill;
  }

  /** Uses up an attempt; if there is none, answers how long to wait for the next. */
  public synchronized Optional<Duration> use(String key, Instant now) {
    Instant next = latest(restored.get(key), now).plus(refill);
    Duration wait = Duration.between(now.plus(refill.multipliedBy(burst)), next);
    if (wait.isPositive()) {
      return Optional.of(wait);
    }
    restored.put(key, next);
    return Optional.empty();
  }

  /** Gives back an attempt that turned out to be no guess. */
  public synchronized void giveBack(String key) {
    restored.computeIfPresent(key, (_, until) -> until.minus(refill));
  }

  private static Instant latest(@Nullable Instant until, Instant now) {
    return until == null || until.isBefore(now) ? now : until;
  }
}
