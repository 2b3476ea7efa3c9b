package dev.rehearsal.embedded;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is started again when it ends unasked, but not for ever. */
final class KeptAlive {
  private static final Logger LOG = LoggerFactory.getLogger(KeptAlive.class);
  private static final int MOST_RESTARTS = 5;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  private final Supplier<SupervisedProcess> starting;
  private final CompletableFuture<String> exit = new CompletableFuture<>();
  private final Deque<Long> restarts = new ArrayDeque<>();
  private SupervisedProcess process;
  private boolean stopping;

  /**
   * Starts the server.
   *
   * @param starting starts it and returns when it is ready, or throws
   */
  KeptAlive(Supplier<SupervisedProcess> starting) {
    this.starting = starting;
    this.process = starting.get();
    watch(process);
  }

  /** Completes when the server is gone for good. */
  CompletableFuture<String> onExit() {
    return exit;
  }

  /** Stops the server and waits for it. */
  void stop() {
    SupervisedProcess current;
    synchronized (this) {
      stopping = true;
      current = process;
    }
    current.stop();
    exit.join();
  }

  private void watch(SupervisedProcess started) {
    var _ = started.onExit().thenAccept(how -> Thread.ofPlatform().start(() -> ended(how)));
  }

  private synchronized void ended(String how) {
    if (stopping || tooOften()) {
      exit.complete(how);
      return;
    }
    LOG.warn("{}; it is started again", how);
    try {
      process = starting.get();
      watch(process);
    } catch (EmbeddedException e) {
      LOG.error("It cannot be started again", e);
      exit.complete(how);
    }
  }

  private boolean tooOften() {
    long now = System.nanoTime();
    restarts.removeIf(restart -> now - restart > WITHIN.toNanos());
    restarts.add(now);
    return restarts.size() > MOST_RESTARTS;
  }
}
