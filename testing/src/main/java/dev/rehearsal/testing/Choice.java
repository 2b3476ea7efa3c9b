package dev.rehearsal.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides by {@code -Dinfra=embedded|docker} what the tests run against, and says so. */
final class Choice {
  private static final String PROPERTY = "infra";
  private static final int PATIENCE_SECONDS = 10;
  private static final Logger LOG = LoggerFactory.getLogger(Choice.class);

  private Choice() {}

  /**
   * Servers of the wanted kind.
   *
   * @throws IllegalStateException if containers are asked for and cannot be had: a run that was
   *     meant to use them must not pass without
   */
  static Infrastructure infrastructure() {
    String wanted = System.getProperty(PROPERTY, "embedded");
    return switch (wanted) {
      case "embedded" -> {
        LOG.info("Tests run against embedded servers; -D{}=docker takes containers", PROPERTY);
        yield new EmbeddedInfrastructure();
      }
      case "docker" -> {
        List<String> images = ContainerInfrastructure.images();
        requireImages(images);
        LOG.info("Tests run against containers {}, because of -D{}=docker", images, PROPERTY);
        yield new ContainerInfrastructure();
      }
      default ->
          throw new IllegalStateException(
              "-D%s=%s is neither embedded nor docker".formatted(PROPERTY, wanted));
    };
  }

  /** Testcontainers by itself would retry for minutes where there is an engine but no image. */
  private static void requireImages(List<String> images) {
    List<String> command = new ArrayList<>(List.of("docker", "image", "inspect"));
    command.addAll(images);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean answered = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      if (answered && process.exitValue() == 0) {
        return;
      }
    } catch (IOException e) {
      throw new IllegalStateException("-Dinfra=docker, but there is no docker command", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(
        "-Dinfra=docker, but the container engine does not have all of " + images);
  }
}
