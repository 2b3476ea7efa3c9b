package dev.rehearsal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.embedded.LoopbackPort;
import dev.rehearsal.testing.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The built launcher as a process of its own. */
final class LaunchedRehearsal implements AutoCloseable {
  private static final Path APPLICATION = Path.of("target", "rehearsal", "rehearsal.jar");
  private static final String ADMINISTRATOR = "admin@example.org";
  private static final String PASSWORD = "correct horse battery";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final URI origin;
  private final Path dataDirectory;
  private final Path output;

  private LaunchedRehearsal(Process process, URI origin, Path dataDirectory, Path output) {
    this.process = process;
    this.origin = origin;
    this.dataDirectory = dataDirectory;
    this.output = output;
  }

  /** Starts it on a free port, without waiting. */
  static LaunchedRehearsal start(Path dataDirectory, String... options) {
    int port = LoopbackPort.free();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-jar", APPLICATION.toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--data-dir", dataDirectory.toString()));
    command.addAll(List.of(options));
    try {
      Path output = Files.createTempFile("rehearsal", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().put("REHEARSAL_ADMIN_EMAIL", ADMINISTRATOR);
      builder.environment().put("REHEARSAL_ADMIN_PASSWORD", PASSWORD);
      URI origin = URI.create("http://127.0.0.1:" + port);
      return new LaunchedRehearsal(builder.start(), origin, dataDirectory, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LaunchedRehearsal awaitReady() {
    await()
        .atMost(PATIENCE)
        .until(() -> output().contains("Rehearsal is ready") || !process.isAlive());
    assertThat(process.isAlive()).as(output()).isTrue();
    return this;
  }

  Api api() {
    return new Api(origin);
  }

  URI origin() {
    return origin;
  }

  Path dataDirectory() {
    return dataDirectory;
  }

  Person administrator() {
    return Person.signIn(api(), ADMINISTRATOR, PASSWORD);
  }

  /** What it printed so far, trouble included. */
  String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Itself and everything it started. */
  List<ProcessHandle> processes() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    return all;
  }

  /** Waits until none of {@code processes} is left. */
  static void awaitEnd(List<ProcessHandle> processes) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(processes)
                    .filteredOn(ProcessHandle::isAlive)
                    .extracting(process -> process.info().commandLine())
                    .isEmpty());
  }

  /** Without giving it a chance to say goodbye. */
  void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  /** As Ctrl-C and {@code kill} do. */
  int stop() {
    process.destroy();
    return awaitExit();
  }

  int awaitExit() {
    try {
      process.waitFor();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
