package dev.rehearsal.analytics.store;

/** Redis cannot be reached, does not answer in time, or refuses to work. Trying later can help. */
public final class RedisAwayException extends RuntimeException {

  public RedisAwayException(Throwable cause) {
    super("Redis is away: " + cause.getMessage(), cause);
  }
}
