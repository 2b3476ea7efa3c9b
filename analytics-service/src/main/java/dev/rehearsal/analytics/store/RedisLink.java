package dev.rehearsal.analytics.store;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection to Redis that is opened when first used, so that a service starts without it. Safe
 * for several threads, but {@link #send} and {@link #pipelined} are for a link that one thread has
 * for itself: they hold back what others send until they are done.
 */
public final class RedisLink implements AutoCloseable {

  private final Supplier<AbstractRedisClient> client;
  private final Duration timeout;
  private volatile @Nullable Open open;

  /**
   * @param timeout of a round trip
   */
  public RedisLink(Supplier<AbstractRedisClient> client, Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  private record Open(
      StatefulConnection<byte[], byte[]> connection,
      RedisClusterAsyncCommands<byte[], byte[]> commands) {}

  /**
   * Sends one command.
   *
   * @throws RedisAwayException if it does not answer
   */
  public <T extends @Nullable Object> T call(
      Function<RedisClusterAsyncCommands<byte[], byte[]>, RedisFuture<T>> command) {
    try {
      return await(command.apply(opened().commands()), deadline());
    } catch (RedisException away) {
      throw new RedisAwayException(away);
    }
  }

  /**
   * Sends commands one after the other and waits for all replies, in their order.
   *
   * @throws RedisAwayException if one does not answer
   */
  public <T extends @Nullable Object> List<T> all(
      Function<RedisClusterAsyncCommands<byte[], byte[]>, List<RedisFuture<T>>> commands) {
    try {
      return await(commands.apply(opened().commands()));
    } catch (RedisException away) {
      throw new RedisAwayException(away);
    }
  }

  /**
   * Sends commands in one go and waits for all replies, in their order.
   *
   * @throws RedisAwayException if one does not answer
   */
  public <T extends @Nullable Object> List<T> pipelined(
      Function<RedisClusterAsyncCommands<byte[], byte[]>, List<RedisFuture<T>>> commands) {
    return await(send(commands));
  }

  /**
   * Sends commands in one go without waiting for a reply.
   *
   * @throws RedisAwayException if they cannot be sent
   */
  public <T extends @Nullable Object> List<RedisFuture<T>> send(
      Function<RedisClusterAsyncCommands<byte[], byte[]>, List<RedisFuture<T>>> commands) {
    Open link = opened();
    try {
      link.connection().setAutoFlushCommands(false);
      return commands.apply(link.commands());
    } catch (RedisException away) {
      throw new RedisAwayException(away);
    } finally {
      link.connection().flushCommands();
      link.connection().setAutoFlushCommands(true);
    }
  }

  /** Sends commands one after the other, for {@link #await}. */
  public <R> R ask(Function<RedisClusterAsyncCommands<byte[], byte[]>, R> commands) {
    try {
      return commands.apply(opened().commands());
    } catch (RedisException away) {
      throw new RedisAwayException(away);
    }
  }

  /** Waits for a reply of {@link #ask} or {@link #send}; the time of a round trip begins now. */
  public <T extends @Nullable Object> T await(RedisFuture<T> reply) {
    return await(reply, deadline());
  }

  @Override
  public synchronized void close() {
    Open link = open;
    if (link != null) {
      link.connection().close();
      open = null;
    }
  }

  private <T extends @Nullable Object> List<T> await(List<RedisFuture<T>> sent) {
    List<T> replies = new ArrayList<>(sent.size());
    long deadline = deadline();
    for (RedisFuture<T> reply : sent) {
      replies.add(await(reply, deadline));
    }
    return replies;
  }

  private long deadline() {
    return System.nanoTime() + timeout.toNanos();
  }

  private static <T extends @Nullable Object> T await(RedisFuture<T> reply, long deadline) {
    try {
      return reply.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failure) {
      throw new RedisAwayException(failure.getCause() == null ? failure : failure.getCause());
    } catch (TimeoutException late) {
      throw new RedisAwayException(late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RedisAwayException(stopped);
    }
  }

  private Open opened() {
    Open link = open;
    return link != null ? link : open();
  }

  private synchronized Open open() {
    Open link = open;
    if (link == null) {
      try {
        link = connect();
      } catch (RedisException away) {
        throw new RedisAwayException(away);
      }
      open = link;
    }
    return link;
  }

  private Open connect() {
    return switch (client.get()) {
      case RedisClient single -> {
        StatefulRedisConnection<byte[], byte[]> connection =
            single.connect(ByteArrayCodec.INSTANCE);
        yield new Open(connection, connection.async());
      }
      case RedisClusterClient cluster -> {
        StatefulRedisClusterConnection<byte[], byte[]> connection =
            cluster.connect(ByteArrayCodec.INSTANCE);
        yield new Open(connection, connection.async());
      }
      default -> throw new IllegalStateException("an unknown kind of Redis client");
    };
  }
}
