package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.dashboard.CriteriaLists;
import dev.rehearsal.analytics.dashboard.FreshnessClock;
import dev.rehearsal.analytics.dashboard.Stored;
import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.store.AggregateKey;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import io.lettuce.core.RedisFuture;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how a cohort does on each criterion. */
@Component
class CriteriaBoard {

  private final RedisLink redis;
  private final Keyspace keys;
  private final FreshnessClock freshness;
  private final CriteriaLists lists;

  CriteriaBoard(RedisLink redis, Keyspace keys, FreshnessClock freshness, CriteriaLists lists) {
    this.redis = redis;
    this.keys = keys;
    this.freshness = freshness;
    this.lists = lists;
  }

  Criteria criteria(UUID cohort, CohortGuard guard) {
    var reply =
        redis.ask(
            commands ->
                new Object() {
                  final RedisFuture<Map<byte[], byte[]>> age = freshness.ask(commands);
                  final RedisFuture<byte @Nullable []> info =
                      commands.hget(keys.cohort(cohort), Cohort.FIELD);
                  final RedisFuture<Map<byte[], byte[]>> outcomes =
                      commands.hgetall(keys.outcomes(cohort));
                });
    Freshness age = freshness.read(redis.await(reply.age));
    guard.check(Stored.cohort(redis.await(reply.info)), age);
    Map<Long, Tally> counts = new HashMap<>();
    redis
        .await(reply.outcomes)
        .forEach(
            (field, part) ->
                counts
                    .computeIfAbsent(criteria(Stored.text(field)), _ -> new Tally())
                    .add(Tally.decode(part)));
    return Criteria.of(counts, lists.of(keys.slot(cohort), counts.keySet()), age);
  }

  private static long criteria(String field) {
    return HexFormat.fromHexDigitsToLong(field, 0, AggregateKey.Outcomes.CRITERIA_LENGTH);
  }
}
