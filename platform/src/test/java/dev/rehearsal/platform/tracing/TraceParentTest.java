package dev.rehearsal.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

  private static final String HEADER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void readsAndWritesTheHeader() {
    assertThat(TraceParent.parse(HEADER))
        .isEqualTo(new TraceParent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", true))
        .hasToString(HEADER);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "00-abc", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"})
  void takesAnythingElseForNoTrace(String header) {
    assertThat(TraceParent.parse(header)).isNull();
  }
}
