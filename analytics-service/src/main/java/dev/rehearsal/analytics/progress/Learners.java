package dev.rehearsal.analytics.progress;

import dev.rehearsal.analytics.cohort.CohortAccess;
import dev.rehearsal.analytics.dashboard.CriteriaLists;
import dev.rehearsal.analytics.dashboard.FreshnessClock;
import dev.rehearsal.analytics.dashboard.Stored;
import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.Order;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.TrackCodec;
import dev.rehearsal.content.Catalogue;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import io.lettuce.core.RedisFuture;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of learners. */
@Component
class Learners {

  private final RedisLink redis;
  private final Keyspace keys;
  private final FreshnessClock freshness;
  private final CriteriaLists criteria;
  private final Clock clock;

  Learners(
      RedisLink redis,
      Keyspace keys,
      FreshnessClock freshness,
      CriteriaLists criteria,
      Clock clock) {
    this.redis = redis;
    this.keys = keys;
    this.freshness = freshness;
    this.criteria = criteria;
    this.clock = clock;
  }

  /**
   * The learner's own progress, or that of somebody the caller teaches.
   *
   * @throws ApiException 404 for a foreign learner as for an absent one
   */
  Progress progress(UUID learner, Caller caller) {
    int slot = keys.slot(learner);
    var reply =
        redis.ask(
            commands ->
                new Object() {
                  final RedisFuture<Map<byte[], byte[]>> age = freshness.ask(commands);
                  final RedisFuture<Map<byte[], byte[]>> cohorts =
                      commands.hgetall(keys.cohortsOf(learner));
                  final RedisFuture<List<byte[]>> tracks =
                      commands.hvals(keys.tracks(slot, learner));
                });
    Freshness age = freshness.read(redis.await(reply.age));
    List<SessionTrack> tracks = redis.await(reply.tracks).stream().map(TrackCodec::decode).toList();
    Map<byte[], byte[]> cohorts = redis.await(reply.cohorts);
    if (!learner.equals(caller.id()) && !teaches(caller, memberships(cohorts))) {
      throw ApiException.notFound();
    }
    History history = new History(tracks);
    return history.progress(
        age,
        clock.instant(),
        ZoneOffset.UTC,
        criteria.of(slot, history.criteria()),
        Catalogue.bundled().problems());
  }

  private boolean teaches(Caller caller, List<UUID> cohorts) {
    List<byte @Nullable []> stored =
        redis.<byte @Nullable []>all(
            commands -> {
              List<RedisFuture<byte @Nullable []>> replies = new ArrayList<>();
              for (UUID cohort : cohorts) {
                replies.add(commands.hget(keys.cohort(cohort), Cohort.FIELD));
              }
              return replies;
            });
    return stored.stream().anyMatch(cohort -> CohortAccess.allows(caller, Stored.cohort(cohort)));
  }

  /** Where the learner is a member now. */
  private static List<UUID> memberships(Map<byte[], byte[]> cohorts) {
    List<UUID> current = new ArrayList<>();
    cohorts.forEach(
        (cohort, membership) -> {
          if (Stored.valueAfter(Order.BY_VERSION, membership).equals("1")) {
            current.add(UUID.fromString(Stored.text(cohort)));
          }
        });
    return current;
  }
}
