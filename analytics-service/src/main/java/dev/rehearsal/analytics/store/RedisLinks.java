package dev.rehearsal.analytics.store;

import java.time.Duration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Opens links to the Redis that {@code spring.data.redis.*} names. */
public final class RedisLinks {

  private final LettuceConnectionFactory connections;
  private final Duration timeout;

  public RedisLinks(LettuceConnectionFactory connections, Duration timeout) {
    this.connections = connections;
    this.timeout = timeout;
  }

  /** A link of the caller's own; the caller closes it. */
  public RedisLink open() {
    return new RedisLink(connections::getRequiredNativeClient, timeout);
  }
}
