package dev.rehearsal.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that does not outlive this JVM, not even a killed one: a small shell script, in a
 * session of its own so that Ctrl-C does not reach it, ends it when the pipe from here is closed.
 */
final class SupervisedProcess {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final String SCRIPT = script();

  private final String name;
  private final Path log;
  private final Process supervisor;
  private final CompletableFuture<String> exit;

  private SupervisedProcess(String name, Path log, Process supervisor) {
    this.name = name;
    this.log = log;
    this.supervisor = supervisor;
    this.exit = supervisor.onExit().thenApply(this::ended);
  }

  /**
   * @param stopSignal the signal that asks the program to stop, such as TERM
   * @param log where its output goes; the log of the run before is kept beside it
   */
  static SupervisedProcess start(String name, String stopSignal, Path log, List<String> command) {
    List<String> supervised = new ArrayList<>(NewSession.prefix());
    supervised.addAll(List.of("sh", "-c", SCRIPT, "supervise", stopSignal));
    supervised.add(Long.toString(GRACE.toSeconds()));
    supervised.addAll(command);
    try {
      if (Files.exists(log)) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      Process supervisor =
          new ProcessBuilder(supervised)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new SupervisedProcess(name, log, supervisor);
    } catch (IOException e) {
      throw new EmbeddedException(name + " cannot be started: " + e, e);
    }
  }

  boolean isAlive() {
    return supervisor.isAlive();
  }

  CompletableFuture<String> onExit() {
    return exit;
  }

  /** Asks the program to stop and waits for it. */
  void stop() {
    closePipe();
    try {
      if (!supervisor.waitFor(GRACE.plusSeconds(2).toMillis(), TimeUnit.MILLISECONDS)) {
        supervisor.descendants().forEach(ProcessHandle::destroyForcibly);
        supervisor.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Also ends a program whose supervisor was killed: the pipe is held by a process of its own. */
  private void closePipe() {
    try {
      supervisor.getOutputStream().close();
    } catch (IOException e) {
      throw new EmbeddedException(name + " cannot be told to stop: " + e, e);
    }
  }

  /** Says how the program ended, with the last line of its log. */
  private String ended(Process ended) {
    int status = ended.exitValue();
    closePipe();
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      String last = lines.filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
      return "%s ended with status %d: %s (%s)".formatted(name, status, last.strip(), log);
    } catch (IOException e) {
      return "%s ended with status %d; its log %s is unreadable".formatted(name, status, log);
    }
  }

  private static String script() {
    try (InputStream script = SupervisedProcess.class.getResourceAsStream("supervise.sh")) {
      if (script == null) {
        throw new EmbeddedException("supervise.sh is not in this installation");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new EmbeddedException("supervise.sh cannot be read", e);
    }
  }
}
