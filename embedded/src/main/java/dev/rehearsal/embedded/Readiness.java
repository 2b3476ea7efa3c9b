package dev.rehearsal.embedded;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until a server that is starting does its work. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Readiness() {}

  /** Stops {@code process} and throws if it ends, or is not {@code ready} within {@code limit}. */
  static void await(String name, Duration limit, SupervisedProcess process, BooleanSupplier ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new EmbeddedException(process.onExit().join());
      }
      if (System.nanoTime() > deadline) {
        process.stop();
        throw new EmbeddedException(
            name + " is not ready after " + limit.toSeconds() + " s: " + process.onExit().join());
      }
      pause(process);
    }
  }

  private static void pause(SupervisedProcess process) {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.stop();
      throw new EmbeddedException("Interrupted while starting", e);
    }
  }
}
