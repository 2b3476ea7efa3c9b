package dev.rehearsal.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillTest {
  private static final int WRITES = 200;

  @TempDir Path directory;

  @Test
  void losesNothingAcknowledgedWhenKilledAgainAndAgainWithoutAPause() throws Exception {
    for (int round = 1; round <= 3; round++) {
      Process writer = start(acknowledged().size() + 1);
      awaitAcknowledged(round * WRITES);
      writer.destroyForcibly().waitFor();
    }

    try (Parts parts = new Parts(directory)) {
      assertThat(parts.inPostgres()).containsAll(acknowledged());
      assertThat(parts.inKafka()).containsAll(acknowledged());
      assertThat(parts.inRedis()).containsAll(acknowledged());
    }
  }

  @Test
  void leavesNoProcessBehindWhenKilled() throws Exception {
    Process writer = start(1);
    awaitAcknowledged(1);
    List<ProcessHandle> descendants = writer.descendants().toList();
    assertThat(descendants).hasSizeGreaterThan(5);

    writer.destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(descendants).noneMatch(ProcessHandle::isAlive));
  }

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "redis-server"})
  void bringsAKilledServerBackWithItsDataAtTheSameAddress(String program) throws Exception {
    try (Parts parts = new Parts(directory)) {
      parts.write(1);

      servers(program).forEach(ProcessHandle::destroyForcibly);

      await()
          .atMost(Duration.ofSeconds(20))
          .ignoreExceptions()
          .untilAsserted(
              () -> {
                assertThat(parts.inPostgres()).containsExactly(1L);
                assertThat(parts.inRedis()).containsExactly(1L);
              });
      assertThat(parts.all()).noneMatch(part -> part.onExit().isDone());
    }
  }

  private static Stream<ProcessHandle> servers(String program) {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().command().orElse("").endsWith("/" + program));
  }

  private Process start(long first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WriterMain.class.getName(),
            directory.toString(),
            Long.toString(first))
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .redirectError(Redirect.INHERIT)
        .start();
  }

  private void awaitAcknowledged(int count) {
    await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged().size() >= count);
  }

  /** The numbers the writers have named; the last line may be cut short by the kill. */
  private List<Long> acknowledged() throws IOException {
    if (!Files.exists(log())) {
      return List.of();
    }
    String named = Files.readString(log());
    String whole = named.substring(0, named.lastIndexOf('\n') + 1);
    return whole.lines().map(Long::valueOf).toList();
  }

  private Path log() {
    return directory.resolve("acknowledged");
  }
}
