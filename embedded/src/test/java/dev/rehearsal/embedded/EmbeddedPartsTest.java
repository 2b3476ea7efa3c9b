package dev.rehearsal.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPartsTest {
  @TempDir Path directory;

  @Test
  void keepWhatWasWrittenOverAStopAndAStart() throws Exception {
    try (Parts parts = new Parts(directory)) {
      parts.write(1);
    }
    try (Parts parts = new Parts(directory)) {
      parts.write(2);

      assertThat(parts.inKafka()).containsExactly(1L, 2L);
      assertThat(parts.inPostgres()).containsExactly(1L, 2L);
      assertThat(parts.inRedis()).containsExactly(1L, 2L);
    }
  }

  @Test
  void tellWhenTheyHaveStopped() throws Exception {
    Parts parts = new Parts(directory);
    List<CompletableFuture<String>> exits = parts.all().stream().map(EmbeddedPart::onExit).toList();
    assertThat(exits).noneMatch(CompletableFuture::isDone);

    parts.close();

    assertThat(exits).allMatch(CompletableFuture::isDone);
  }

  @Test
  void startWhereAnotherProgramHasTheNumberOfAKilledPostgres() throws Exception {
    try (Parts parts = new Parts(directory)) {
      parts.write(1);
    }
    String stale =
        """
        %d
        %s
        1700000000
        5432

        127.0.0.1
        """
            .formatted(ProcessHandle.current().pid(), directory.resolve("postgres/data"));
    Files.writeString(directory.resolve("postgres/data/postmaster.pid"), stale);

    try (Parts parts = new Parts(directory)) {
      assertThat(parts.inPostgres()).containsExactly(1L);
    }
  }

  @Test
  void keepTheirPasswordsToThemselves() throws Exception {
    try (Parts _ = new Parts(directory)) {
      for (String secret : List.of("postgres/password", "redis/password", "redis/redis.conf")) {
        assertThat(
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(directory.resolve(secret))))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void letNoOtherUserLookIntoTheirData() throws Exception {
    try (Parts _ = new Parts(directory)) {
      for (String part : List.of("kafka", "postgres", "redis")) {
        assertThat(
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(directory.resolve(part))))
            .isEqualTo("rwx------");
      }
    }
  }

  @Test
  void refuseDataOfAnotherPostgresVersion() throws Exception {
    Programs programs = Programs.in(Path.of("target", "programs"));
    EmbeddedPostgres.start(directory, programs).close();
    Files.writeString(directory.resolve("data/PG_VERSION"), "9\n");

    assertThatThrownBy(() -> EmbeddedPostgres.start(directory, programs))
        .isInstanceOf(EmbeddedException.class)
        .hasMessageContaining("is of PostgreSQL 9, but this Rehearsal brings 18");
  }
}
