package dev.rehearsal.embedded;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a server that is starting does its work. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Readiness() {}

  /** Throws if {@code process} ends or is not {@code ready} in time; it is stopped then. */
  static void await(String name, Duration limit, SupervisedProcess process, BooleanSupplier ready) {
    try {
      awaitWithin(name, limit, process, ready);
    } catch (EmbeddedException e) {
      process.stop();
      throw e;
    }
  }

  private static void awaitWithin(
      String name, Duration limit, SupervisedProcess process, BooleanSupplier ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new EmbeddedException(process.onExit().join());
      }
      if (System.nanoTime() > deadline) {
        throw new EmbeddedException(name + " is not ready after " + limit.toSeconds() + " s");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedException("Interrupted while starting", e);
    }
  }
}
