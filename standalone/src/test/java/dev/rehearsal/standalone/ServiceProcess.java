package dev.rehearsal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.embedded.LoopbackPort;
import dev.rehearsal.testing.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One service's own jar as a process of its own. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final String name;
  private final Process process;
  private final URI origin;
  private final Path output;

  private ServiceProcess(String name, Process process, URI origin, Path output) {
    this.name = name;
    this.process = process;
    this.origin = origin;
    this.output = output;
  }

  /** Starts the jar that module {@code name} has built, on a free port, without waiting. */
  static ServiceProcess start(String name, Map<String, String> properties) {
    int port = LoopbackPort.free();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-jar", jar(name).toString()));
    command.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port));
    properties.forEach((property, value) -> command.add("--" + property + "=" + value));
    try {
      Path output = Files.createTempFile(name, ".out");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new ServiceProcess(name, process, URI.create("http://127.0.0.1:" + port), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ServiceProcess awaitReady() {
    await(name)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !process.isAlive() || isReady());
    assertThat(process.isAlive()).as(() -> name + " ended: " + output()).isTrue();
    return this;
  }

  Api api() {
    return new Api(origin);
  }

  URI origin() {
    return origin;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private boolean isReady() {
    try {
      return api().get("/actuator/health/readiness", null).status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jar(String name) {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(Path.of("..", name, "target"), "*-exec.jar")) {
      return jars.iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
