package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.AnalyticsSettings;
import dev.rehearsal.analytics.AnalyticsSettings.LiveSettings;
import dev.rehearsal.analytics.aggregate.Row;
import dev.rehearsal.analytics.dashboard.FreshnessClock;
import dev.rehearsal.analytics.dashboard.Stored;
import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.track.TrackCodec;
import dev.rehearsal.platform.web.Cursor;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScoredValue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the dashboards of a cohort: one round trip for the overview, two or three for what has
 * rows, however many learners there are.
 */
@Component
public class CohortBoards {

  private static final UUID NONE = new UUID(0, 0);

  private final RedisLink redis;
  private final Keyspace keys;
  private final FreshnessClock freshness;
  private final LiveSettings live;
  private final Clock clock;

  CohortBoards(
      RedisLink redis,
      Keyspace keys,
      FreshnessClock freshness,
      AnalyticsSettings settings,
      Clock clock) {
    this.redis = redis;
    this.keys = keys;
    this.freshness = freshness;
    this.live = settings.live();
    this.clock = clock;
  }

  public Overview overview(UUID cohort, CohortGuard guard) {
    Range<Long> active = since(clock.millis() - live.active().toMillis());
    var reply =
        redis.ask(
            commands ->
                new Object() {
                  final RedisFuture<Map<byte[], byte[]>> age = freshness.ask(commands);
                  final RedisFuture<byte @Nullable []> info =
                      commands.hget(keys.cohort(cohort), Cohort.FIELD);
                  final RedisFuture<List<byte[]>> numbers = commands.hvals(keys.numbers(cohort));
                  final RedisFuture<Long> learners = commands.zcard(keys.members(cohort));
                  final RedisFuture<Long> activeNow = commands.zcount(keys.seen(cohort), active);
                });
    Freshness age = freshness.read(redis.await(reply.age));
    guard.check(Stored.cohort(redis.await(reply.info)), age);
    return Overview.of(
        Stored.sum(redis.await(reply.numbers)),
        redis.await(reply.learners),
        redis.await(reply.activeNow),
        age);
  }

  /**
   * @param cursor of the page before; null for the first
   */
  public Heatmap heatmap(UUID cohort, CohortGuard guard, @Nullable String cursor, int limit) {
    Range<byte[]> rest = after(cursor);
    var reply =
        redis.ask(
            commands ->
                new Object() {
                  final RedisFuture<Map<byte[], byte[]>> age = freshness.ask(commands);
                  final RedisFuture<byte @Nullable []> info =
                      commands.hget(keys.cohort(cohort), Cohort.FIELD);
                  final RedisFuture<List<byte[]>> members =
                      commands.zrangebylex(keys.members(cohort), rest, Limit.create(0, limit + 1));
                });
    Freshness age = freshness.read(redis.await(reply.age));
    guard.check(Stored.cohort(redis.await(reply.info)), age);
    List<UUID> learners = ids(redis.await(reply.members));
    List<UUID> page = learners.subList(0, Math.min(limit, learners.size()));
    String next = learners.size() > limit ? Cursor.of(page.getLast().toString()) : null;
    return new Heatmap(age.asOf(), age.lagMillis(), Heatmap.KINDS, rows(cohort, page), next);
  }

  public Live live(UUID cohort, CohortGuard guard) {
    Instant now = clock.instant();
    Range<Long> shown = since(now.minus(live.shown()).toEpochMilli());
    var reply =
        redis.ask(
            commands ->
                new Object() {
                  final RedisFuture<Map<byte[], byte[]>> age = freshness.ask(commands);
                  final RedisFuture<byte @Nullable []> info =
                      commands.hget(keys.cohort(cohort), Cohort.FIELD);
                  final RedisFuture<List<ScoredValue<byte[]>>> seen =
                      commands.zrevrangebyscoreWithScores(
                          keys.seen(cohort), shown, Limit.create(0, live.rows()));
                });
    Freshness age = freshness.read(redis.await(reply.age));
    guard.check(Stored.cohort(redis.await(reply.info)), age);
    return new Live(age.asOf(), age.lagMillis(), rows(cohort, redis.await(reply.seen), now), null);
  }

  private List<Heatmap.Row> rows(UUID cohort, List<UUID> learners) {
    List<Map<byte[], byte[]>> stored = stored(cohort, learners);
    List<Heatmap.Row> rows = new ArrayList<>(learners.size());
    for (int i = 0; i < learners.size(); i++) {
      rows.add(Heatmap.row(learners.get(i), Stored.row(stored.get(i))));
    }
    return rows;
  }

  private List<Live.Row> rows(UUID cohort, List<ScoredValue<byte[]>> seen, Instant now) {
    if (seen.isEmpty()) {
      return List.of();
    }
    byte[][] learners = seen.stream().map(ScoredValue::getValue).toArray(byte[][]::new);
    List<Double> members = redis.call(commands -> commands.zmscore(keys.members(cohort), learners));
    List<UUID> ids = ids(List.of(learners));
    List<Map<byte[], byte[]>> stored = stored(cohort, ids);
    List<byte @Nullable []> tracks = latestTracks(cohort, ids, stored);
    List<Live.Row> rows = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      byte[] track = tracks.get(i);
      if (members.get(i) != null && track != null) {
        Live.Row row =
            Live.row(
                TrackCodec.decode(track),
                Stored.activity(stored.get(i)),
                (long) seen.get(i).getScore(),
                now);
        if (row != null) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private List<Map<byte[], byte[]>> stored(UUID cohort, List<UUID> learners) {
    return redis.all(
        commands ->
            learners.stream().map(learner -> commands.hgetall(keys.row(cohort, learner))).toList());
  }

  /** The track of the session that each started last; null where there is none. */
  private List<byte @Nullable []> latestTracks(
      UUID cohort, List<UUID> learners, List<Map<byte[], byte[]>> rows) {
    int slot = keys.slot(cohort);
    return redis.<byte @Nullable []>all(
        commands -> {
          List<RedisFuture<byte @Nullable []>> replies = new ArrayList<>();
          for (int i = 0; i < learners.size(); i++) {
            Row.Started latest = Stored.row(rows.get(i)).latest();
            UUID session = latest == null ? NONE : latest.session();
            replies.add(commands.hget(keys.tracks(slot, learners.get(i)), FoldStore.id(session)));
          }
          return replies;
        });
  }

  private static List<UUID> ids(List<byte[]> stored) {
    return stored.stream().map(Stored::text).map(UUID::fromString).toList();
  }

  private static Range<byte[]> after(@Nullable String cursor) {
    String last = Cursor.key(cursor);
    if (last == null) {
      return Range.unbounded();
    }
    try {
      byte[] learner = Stored.bytes(UUID.fromString(last));
      return Range.from(Range.Boundary.excluding(learner), Range.Boundary.unbounded());
    } catch (IllegalArgumentException none) {
      throw Cursor.invalid();
    }
  }

  private static Range<Long> since(long millis) {
    return Range.from(Range.Boundary.including(millis), Range.Boundary.unbounded());
  }
}
