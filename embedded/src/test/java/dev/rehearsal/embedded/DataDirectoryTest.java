package dev.rehearsal.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path temporary;

  @Test
  void isRefusedWhileAnotherHasIt() {
    try (DataDirectory first = DataDirectory.open(temporary)) {
      assertThatThrownBy(() -> DataDirectory.open(first.path()))
          .isInstanceOf(EmbeddedException.class)
          .hasMessage(
              "The data directory %s is in use by another Rehearsal (process %d)"
                  .formatted(temporary, ProcessHandle.current().pid()));
    }
  }

  @Test
  void canBeTakenAgainOnceGivenBack() {
    DataDirectory.open(temporary).close();

    DataDirectory.open(temporary).close();
  }

  @Test
  void isCreatedWithItsParents() {
    try (DataDirectory directory = DataDirectory.open(temporary.resolve("a/b"))) {
      assertThat(directory.resolve("kafka")).isEqualTo(temporary.resolve("a/b/kafka"));
      assertThat(directory.path()).isDirectory();
    }
  }

  @Test
  void thatCannotBeWrittenIsReportedInOneLine() throws Exception {
    Path file = Files.createFile(temporary.resolve("file"));

    assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
        .isInstanceOf(EmbeddedException.class)
        .hasMessageStartingWith(
            "The data directory %s cannot be written".formatted(file.resolve("data")));
  }
}
