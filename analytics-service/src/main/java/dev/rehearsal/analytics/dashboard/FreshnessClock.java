package dev.rehearsal.analytics.dashboard;

import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.freshness.FreshnessFields;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.platform.web.ApiException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells how old the dashboards are. */
@Component
public class FreshnessClock {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final RedisLink redis;
  private final Keyspace keys;
  private final Clock clock;

  FreshnessClock(RedisLink redis, Keyspace keys, Clock clock) {
    this.redis = redis;
    this.keys = keys;
    this.clock = clock;
  }

  /** Asks for the age; to be sent before what it is the age of. */
  public RedisFuture<Map<byte[], byte[]>> ask(RedisClusterAsyncCommands<byte[], byte[]> commands) {
    return commands.hgetall(keys.freshness());
  }

  /**
   * @throws ApiException 503 while it is not known of every event whether it is in
   */
  public Freshness read(Map<byte[], byte[]> reply) {
    return known(reply)
        .orElseThrow(
            () ->
                ApiException.unavailable(
                    "The dashboards are being built from the events. Practice goes on meanwhile.",
                    RETRY_AFTER));
  }

  /** Empty while nothing is known. */
  public Optional<Freshness> now() {
    return known(redis.call(this::ask));
  }

  private Optional<Freshness> known(Map<byte[], byte[]> reply) {
    Instant now = clock.instant();
    return FreshnessFields.asOf(Stored.texts(reply)).map(asOf -> Freshness.at(asOf, now));
  }
}
