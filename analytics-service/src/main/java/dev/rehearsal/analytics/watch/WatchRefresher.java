package dev.rehearsal.analytics.watch;

import dev.rehearsal.analytics.AnalyticsSettings;
import dev.rehearsal.analytics.cohort.CohortAccess;
import dev.rehearsal.analytics.cohort.CohortGuard;
import dev.rehearsal.analytics.dashboard.FreshnessClock;
import dev.rehearsal.analytics.dashboard.Stored;
import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisAwayException;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.platform.web.ApiException;
import io.lettuce.core.RedisFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the boards of watched cohorts up to date: the only one who reads Redis for watchers. */
@Component
class WatchRefresher implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(WatchRefresher.class);

  /** Even without an event learners become idle and time runs out. */
  private static final Duration OLDEST_BOARD = Duration.ofSeconds(2);

  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(2);

  private final Watches watches;
  private final BoardReader reader;
  private final FreshnessClock freshness;
  private final RedisLink redis;
  private final Keyspace keys;
  private final Duration pause;
  private @Nullable Thread thread;

  WatchRefresher(
      Watches watches,
      BoardReader reader,
      FreshnessClock freshness,
      RedisLink redis,
      Keyspace keys,
      AnalyticsSettings settings) {
    this.watches = watches;
    this.reader = reader;
    this.freshness = freshness;
    this.redis = redis;
    this.keys = keys;
    this.pause = settings.watch().look();
  }

  /** What a look at Redis costs for each watched cohort. */
  private record Look(RedisFuture<byte @Nullable []> mark, RedisFuture<byte @Nullable []> cohort) {}

  @Override
  public synchronized void start() {
    thread = Thread.ofVirtual().name("watch-refresher").start(this::refreshUntilStopped);
  }

  /** Ends all streams, so that the web server need not wait for them. */
  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.interrupt();
      thread = null;
    }
    watches.watchers().forEach(Watcher::close);
    long end = System.nanoTime() + LONGEST_FAREWELL.toNanos();
    try {
      while (!watches.watchers().isEmpty() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  private void refreshUntilStopped() {
    try {
      while (true) {
        Thread.sleep(pause);
        List<CohortWatch> watched = watches.all();
        if (!watched.isEmpty()) {
          attempt(watched);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(List<CohortWatch> watched) {
    try {
      refresh(watched);
    } catch (RedisAwayException | ApiException away) {
      // Watchers keep what they have and are told that it grows old.
      log.debug("Boards are not refreshed: {}", away.getMessage());
    } catch (RuntimeException failure) {
      log.error("Boards could not be refreshed", failure);
    }
  }

  private void refresh(List<CohortWatch> watched) {
    Optional<Freshness> age = freshness.now();
    if (age.isEmpty()) {
      return;
    }
    List<Look> looks =
        redis.ask(
            commands -> {
              List<Look> sent = new ArrayList<>(watched.size());
              for (CohortWatch watch : watched) {
                sent.add(
                    new Look(
                        commands.get(keys.change(watch.cohort())),
                        commands.hget(keys.cohort(watch.cohort()), Cohort.FIELD)));
              }
              return sent;
            });
    for (int i = 0; i < watched.size(); i++) {
      CohortWatch watch = watched.get(i);
      byte @Nullable [] mark = redis.await(looks.get(i).mark());
      closeForeign(watch, Stored.cohort(redis.await(looks.get(i).cohort())), age.get());
      update(watch, mark == null ? "" : Stored.text(mark), age.get());
    }
  }

  private void update(CohortWatch watch, String mark, Freshness age) {
    if (watch.isOutdated(mark, OLDEST_BOARD)) {
      watch.show(reader.read(watch.cohort(), CohortGuard.NONE), mark);
    } else {
      watch.age(age.asOf());
    }
  }

  /** A fold that has far to catch up may not know yet who teaches whom. */
  private static void closeForeign(CohortWatch watch, @Nullable Cohort cohort, Freshness age) {
    if (age.lagMillis() <= CohortGuard.CATCHING_UP.toMillis()) {
      for (Watcher watcher : watch.watchers()) {
        if (!CohortAccess.allows(watcher.caller(), cohort)) {
          watcher.close();
        }
      }
    }
  }
}
