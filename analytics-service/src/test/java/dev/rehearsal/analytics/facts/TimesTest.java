package dev.rehearsal.analytics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @Test
  void readsWhateverInstantsPrint() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      Instant instant =
          Instant.ofEpochSecond(
              random.nextLong(0, 4_000_000_000L),
              i % 3 == 0
                  ? 0
                  : random.nextInt(1_000_000_000)
                      / (i % 5 == 0 ? 1 : 1_000)
                      * 1_000L
                      % 1_000_000_000);
      assertThat(millis(instant.toString())).isEqualTo(instant.toEpochMilli());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-28T23:59:59.9Z",
        "2024-02-29T00:00:00Z",
        "2026-12-31T23:59:59.123456789Z",
        "2026-03-02T09:00:00+02:00",
        "2026-03-31T24:00:00Z"
      })
  void readsOtherForms(String text) {
    assertThat(millis(text)).isEqualTo(Instant.parse(text).toEpochMilli());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-03-02 09:00:00Z",
        "2026-03-02T09:60:00Z",
        "2026-03-02T09:00:00"
      })
  void refusesWhatIsNone(String text) {
    assertThatThrownBy(() -> millis(text)).isInstanceOf(DateTimeException.class);
  }

  private static long millis(String text) {
    return Times.millis(("xx" + text + "yy").toCharArray(), 2, text.length());
  }
}
