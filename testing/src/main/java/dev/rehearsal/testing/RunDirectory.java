package dev.rehearsal.testing;

import dev.rehearsal.embedded.DataDirectory;
import dev.rehearsal.embedded.EmbeddedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A data directory for this JVM alone, and the end of those that former ones left. */
final class RunDirectory {
  private RunDirectory() {}

  static Path in(Path runs) {
    try {
      Files.createDirectories(runs);
      try (Stream<Path> former = Files.list(runs)) {
        for (Path run : former.toList()) {
          deleteUnlessInUse(run);
        }
      }
      // Its lock is held until this JVM ends.
      return DataDirectory.open(runs.resolve(UUID.randomUUID().toString())).path();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteUnlessInUse(Path run) throws IOException {
    try {
      DataDirectory.open(run).close();
    } catch (EmbeddedException e) {
      return;
    }
    FileSystemUtils.deleteRecursively(run);
  }
}
