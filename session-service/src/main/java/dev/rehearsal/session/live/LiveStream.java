package dev.rehearsal.session.live;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.live.LiveEvent.ClockTold;
import dev.rehearsal.session.practice.SessionView;
import dev.rehearsal.session.practice.SessionView.StageView;
import dev.rehearsal.session.practice.VisibleSessions;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One browser that watches one session, on a thread of its own. It is woken when there may be
 * something new, reads what there is and sends what it has not sent yet: it keeps no queue, and a
 * slow reader holds up nobody else. It ends as soon as its reader may no longer see the session.
 */
final class LiveStream implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(LiveStream.class);

  private final Semaphore wake = new Semaphore(0);
  private final Set<LiveEvent> told = new HashSet<>();
  private final UUID sessionId;
  private final Caller caller;
  private final VisibleSessions sessions;
  private final News news;
  private final LiveSettings settings;
  private final Clock clock;
  private final SseEmitter emitter = new SseEmitter(0L);
  private volatile boolean open = true;
  private long toldVersion = -1;
  private long lastSent;

  LiveStream(
      UUID sessionId,
      Caller caller,
      VisibleSessions sessions,
      News news,
      LiveSettings settings,
      Clock clock) {
    this.sessionId = sessionId;
    this.caller = caller;
    this.sessions = sessions;
    this.news = news;
    this.settings = settings;
    this.clock = clock;
    emitter.onCompletion(this::close);
    emitter.onTimeout(this::close);
    emitter.onError(_ -> close());
  }

  SseEmitter emitter() {
    return emitter;
  }

  Caller caller() {
    return caller;
  }

  UUID sessionId() {
    return sessionId;
  }

  void wake() {
    wake.release();
  }

  void close() {
    open = false;
    wake.release();
  }

  @Override
  public void run() {
    try {
      while (open) {
        tell();
        if (wake.tryAcquire(settings.look().toNanos(), TimeUnit.NANOSECONDS)) {
          wake.drainPermits();
        }
      }
      emitter.complete();
    } catch (ApiException notVisibleAnyMore) {
      emitter.complete();
    } catch (IOException | IllegalStateException gone) {
      log.debug("A watcher of session {} is gone: {}", sessionId, gone.toString());
    } catch (InterruptedException stopped) {
      emitter.complete();
    } catch (RuntimeException failure) {
      log.warn("A watcher of session {} has to come back: {}", sessionId, failure.toString());
      emitter.complete();
    }
  }

  private void tell() throws IOException {
    SessionView session = sessions.get(sessionId, caller);
    boolean silent = System.nanoTime() - lastSent >= settings.heartbeat().toNanos();
    if (session.version() != toldVersion || silent) {
      send(clock(session));
      toldVersion = session.version();
    }
    for (LiveEvent event : news.of(sessionId)) {
      if (told.add(event)) {
        send(event);
      }
    }
  }

  private ClockTold clock(SessionView session) {
    Optional<StageView> active = session.activeStage();
    return new ClockTold(
        clock.instant(),
        sessionId,
        session.status(),
        active.map(StageView::id).orElse(null),
        active.map(StageView::deadline).orElse(null),
        session.version());
  }

  private void send(LiveEvent event) throws IOException {
    emitter.send(SseEmitter.event().name(event.name()).data(event, MediaType.APPLICATION_JSON));
    lastSent = System.nanoTime();
  }
}
