package dev.rehearsal.session.live;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.SessionMetric;
import dev.rehearsal.session.practice.SessionChanged;
import dev.rehearsal.session.practice.VisibleSessions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Every browser that watches a session through this instance. */
@Component
class LiveStreams implements SmartLifecycle {

  private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
  private final VisibleSessions sessions;
  private final News news;
  private final LiveSettings settings;
  private final Clock clock;
  private volatile boolean running;

  LiveStreams(
      VisibleSessions sessions,
      News news,
      LiveSettings settings,
      MeterRegistry meters,
      Clock clock) {
    this.sessions = sessions;
    this.news = news;
    this.settings = settings;
    this.clock = clock;
    SessionMetric.LIVE_STREAMS.gauge(meters, streams, Set::size);
  }

  /**
   * @throws ApiException 429 if the caller has as many streams as one may have, 503 while stopping
   */
  SseEmitter open(UUID sessionId, Caller caller) {
    if (!running) {
      throw ApiException.unavailable("This instance is going away.", Duration.ofSeconds(1));
    }
    LiveStream stream = new LiveStream(sessionId, caller, sessions, news, settings, clock);
    synchronized (streams) {
      long held = streams.stream().filter(other -> other.caller().id().equals(caller.id())).count();
      if (held >= settings.streamsPerUser()) {
        throw ApiException.tooManyRequests(
            "You watch " + held + " sessions already; close one of them.", settings.heartbeat());
      }
      streams.add(stream);
    }
    Thread.ofVirtual()
        .name("live-" + sessionId)
        .start(
            () -> {
              try {
                stream.run();
              } finally {
                streams.remove(stream);
              }
            });
    return stream.emitter();
  }

  void wake(Collection<UUID> sessionIds) {
    wake(stream -> sessionIds.contains(stream.sessionId()));
  }

  void wakeAll() {
    wake(_ -> true);
  }

  @EventListener
  void sessionChanged(SessionChanged change) {
    wake(stream -> stream.sessionId().equals(change.sessionId()));
  }

  private void wake(Predicate<LiveStream> which) {
    streams.stream().filter(which).forEach(LiveStream::wake);
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the web server, which waits for its requests to end. */
  @Override
  public void stop() {
    running = false;
    streams.forEach(LiveStream::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
