package dev.rehearsal.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs short commands to their end. */
final class Shell {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Shell() {}

  static boolean has(String program) {
    return succeeds(List.of("sh", "-c", "command -v " + program));
  }

  static boolean succeeds(List<String> command) {
    return run(command, Redirect.DISCARD) == 0;
  }

  /** Runs {@code command} with its output appended to {@code log}; returns its exit status. */
  static int run(List<String> command, Path log) {
    return run(command, Redirect.appendTo(log.toFile()));
  }

  private static int run(List<String> command, Redirect output) {
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new EmbeddedException(command.getFirst() + " did not end within " + PATIENCE);
      }
      return process.exitValue();
    } catch (IOException e) {
      return 127;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedException("Interrupted while waiting for " + command.getFirst(), e);
    }
  }
}
