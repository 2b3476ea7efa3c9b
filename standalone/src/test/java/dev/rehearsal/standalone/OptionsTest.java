package dev.rehearsal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void haveDefaultsForEverything() {
    assertThat(Options.parse()).isEqualTo(new Options(8080, Path.of("data"), true, Map.of()));
  }

  @Test
  void areTakenWithAnEqualsSignOrASpace() {
    Options expected = new Options(9000, Path.of("/srv/rehearsal"), false, Map.of());

    assertThat(Options.parse("--port", "9000", "--data-dir", "/srv/rehearsal", "--no-demo"))
        .isEqualTo(expected);
    assertThat(Options.parse("--port=9000", "--data-dir=/srv/rehearsal", "--no-demo"))
        .isEqualTo(expected);
  }

  @Test
  void keepSpringPropertiesAsTheyAre() {
    Options options =
        Options.parse(
            "--server.address=0.0.0.0", "--spring.datasource.url=jdbc:postgresql://a/b?c=d");

    assertThat(options.properties())
        .containsOnly(
            Map.entry("server.address", "0.0.0.0"),
            Map.entry("spring.datasource.url", "jdbc:postgresql://a/b?c=d"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --bogus         | Unknown option --bogus; ./rehearsal --help lists them all
          start           | Unknown option start; ./rehearsal --help lists them all
          --port=eighty   | --port takes a number from 1 to 65535, not eighty
          --port=65536    | --port takes a number from 1 to 65535, not 65536
          --port=0        | --port takes a number from 1 to 65535, not 0
          --port          | --port needs a value; see ./rehearsal --help
          --data-dir=     | --data-dir needs a value; see ./rehearsal --help
          --no-demo=later | --no-demo takes no value
          """)
  void thatMakeNoSenseAreRefusedInOneLine(String argument, String message) {
    assertThatThrownBy(() -> Options.parse(argument))
        .isInstanceOf(LaunchException.class)
        .hasMessage(message);
  }
}
