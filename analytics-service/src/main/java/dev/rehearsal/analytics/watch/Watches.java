package dev.rehearsal.analytics.watch;

import dev.rehearsal.analytics.AnalyticsSettings;
import dev.rehearsal.analytics.AnalyticsSettings.WatchSettings;
import dev.rehearsal.analytics.cohort.CohortGuard;
import dev.rehearsal.analytics.metrics.AnalyticsMetric;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Who watches which cohort. Safe for several threads. */
@Component
class Watches {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

  private final Map<UUID, CohortWatch> watches = new HashMap<>();
  private final BoardReader reader;
  private final WatchSettings settings;
  private final Clock clock;

  Watches(BoardReader reader, AnalyticsSettings settings, Clock clock, MeterRegistry meters) {
    this.reader = reader;
    this.settings = settings.watch();
    this.clock = clock;
    AnalyticsMetric.WATCHERS.gauge(meters, "streams", () -> watchers().size());
  }

  /**
   * Opens a stream.
   *
   * @throws ApiException 404 or 503 as the cohort's dashboards, 429 if the caller has too many
   */
  SseEmitter open(UUID cohort, Caller caller) {
    Board first = reader.read(cohort, CohortGuard.of(caller));
    Watcher watcher = enter(cohort, caller, first);
    Thread.ofVirtual().name("watch-" + cohort).start(watcher);
    return watcher.stream();
  }

  synchronized List<CohortWatch> all() {
    return List.copyOf(watches.values());
  }

  synchronized List<Watcher> watchers() {
    return watches.values().stream()
        .map(CohortWatch::watchers)
        .flatMap(Collection::stream)
        .toList();
  }

  private synchronized Watcher enter(UUID cohort, Caller caller, Board first) {
    long open =
        watchers().stream().filter(other -> other.caller().id().equals(caller.id())).count();
    if (open >= settings.perCaller()) {
      throw ApiException.tooManyRequests(
          "You watch on %d screens already; close one of them.".formatted(open), RETRY_AFTER);
    }
    CohortWatch watch = watches.computeIfAbsent(cohort, id -> new CohortWatch(id, first));
    Watcher[] self = new Watcher[1];
    self[0] = new Watcher(caller, watch, settings, clock, () -> leave(watch, self[0]));
    watch.watchers().add(self[0]);
    return self[0];
  }

  private synchronized void leave(CohortWatch watch, Watcher watcher) {
    watch.watchers().remove(watcher);
    if (watch.watchers().isEmpty()) {
      watches.remove(watch.cohort(), watch);
    }
  }
}
