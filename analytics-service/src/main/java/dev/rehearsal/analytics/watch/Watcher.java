package dev.rehearsal.analytics.watch;

import dev.rehearsal.analytics.AnalyticsSettings.WatchSettings;
import dev.rehearsal.platform.security.Caller;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream. It sends from a thread of its own, so that a client that does not read delays
 * nobody, and takes the newest board whenever it can send again: what came in between is lost. Only
 * that thread touches the stream; others ask it to close.
 */
final class Watcher implements Runnable {

  /** Without a change the age alone is sent, which also finds clients that are gone. */
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Caller caller;
  private final CohortWatch watch;
  private final WatchSettings settings;
  private final Clock clock;
  private final Runnable ended;
  private final SseEmitter stream;
  private volatile boolean closed;

  Watcher(Caller caller, CohortWatch watch, WatchSettings settings, Clock clock, Runnable ended) {
    this.caller = caller;
    this.watch = watch;
    this.settings = settings;
    this.clock = clock;
    this.ended = ended;
    this.stream = new SseEmitter(settings.longest().toMillis());
    stream.onCompletion(this::close);
    stream.onTimeout(this::close);
    stream.onError(_ -> close());
  }

  Caller caller() {
    return caller;
  }

  SseEmitter stream() {
    return stream;
  }

  boolean isClosed() {
    return closed;
  }

  /** Ends the stream soon. */
  void close() {
    closed = true;
    watch.wake();
  }

  @Override
  public void run() {
    try {
      follow();
      stream.complete();
    } catch (IOException | IllegalStateException gone) {
      stream.completeWithError(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      closed = true;
      ended.run();
    }
  }

  private void follow() throws IOException, InterruptedException {
    @Nullable Board sent = null;
    while (!closed) {
      Board next = watch.next(sent, QUIET, this);
      if (!closed) {
        stream.send(
            SseEmitter.event()
                .name(sent == null ? "snapshot" : "change")
                .data(next.frame(sent, clock.instant())));
        sent = next;
        Thread.sleep(settings.interval());
      }
    }
  }
}
