package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a killed run may leave in a part's directory: a server that is just being stopped by its
 * supervisor, or a file with the number of a process that now may be anybody's.
 */
final class Leftover {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Leftover() {}

  /**
   * Waits for the server of {@code directory} to end, and deletes its file if the number in it now
   * belongs to another program.
   */
  static void await(Path directory, String pidFileName) {
    Path pidFile = directory.resolve(pidFileName);
    try {
      if (!Files.exists(pidFile)) {
        return;
      }
      String pid =
          Files.readString(pidFile, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
      Optional<ProcessHandle> process =
          pid.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
      if (process.isEmpty()) {
        return;
      }
      if (commandLine(process.get()).contains(directory.toString())) {
        end(process.get());
      } else {
        Files.delete(pidFile);
      }
    } catch (IOException e) {
      throw new EmbeddedException("What is left of a former run cannot be cleared: " + e, e);
    }
  }

  private static void end(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException e) {
      throw new EmbeddedException("Process " + process.pid() + " cannot be waited for", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The whole command line; Java alone does not tell it of another user's process. */
  private static String commandLine(ProcessHandle process) throws IOException {
    Path kernels = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    return Files.isReadable(kernels)
        ? Files.readString(kernels, StandardCharsets.ISO_8859_1)
        : process.info().commandLine().orElse("");
  }
}
