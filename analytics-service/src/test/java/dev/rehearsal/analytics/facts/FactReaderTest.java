package dev.rehearsal.analytics.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.analytics.support.BoundFacts;
import dev.rehearsal.analytics.support.Histories;
import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.UnreadableEventException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

  private static final List<Event> EVENTS =
      new Histories(17)
          .events(40).stream().filter(event -> !(event instanceof CohortEvent)).toList();

  @Test
  void readsTheSameAsFromBoundEvents() {
    for (Event event : EVENTS) {
      assertThat(FactReader.read(EventType.of(event), EventCodec.value(event)))
          .isEqualTo(BoundFacts.of(event));
    }
  }

  @Test
  void refusesEveryTruncatedValue() {
    for (Event event : EVENTS.subList(0, 40)) {
      byte[] value = EventCodec.value(event);
      for (int length = 0; length < value.length; length += 7) {
        byte[] part = Arrays.copyOf(value, length);
        assertThatThrownBy(() -> FactReader.read(EventType.of(event), part))
            .isInstanceOf(UnreadableEventException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"points\":\\d+ | \"points\":101",
        "\"points\":\\d+ | \"points\":-1",
        "\"points\":\\d+ | \"points\":\"many\"",
        "\"points\":\\d+ | \"points\":1e9",
        "\"attempt\":\\d+ | \"attempt\":0",
        "\"spentSeconds\":\\d+ | \"spentSeconds\":-5",
        "\"spentSeconds\":\\d+ | \"spentSeconds\":99999999999999999999",
        "\"evaluator\":\"[a-z]+\" | \"evaluator\":\"oracle\"",
        "\"sessionId\":\"[^\"]+\" | \"sessionId\":\"nobody\"",
        "\"cohortIds\":\\[[^]]*] | \"cohortIds\":null",
        "\"eventId\":\"[^\"]+\" | \"eventId\":null",
        "\"startedAt\":\"[^\"]+\" | \"startedAt\":\"1969-01-01T00:00:00Z\"",
        "\"outcome\":\"[A-Z]+\" | \"outcome\":\"GUESSED\""
      })
  void refusesWhatDoesNotFit(String part, String replacement) {
    Event score =
        EVENTS.stream()
            .filter(event -> EventType.of(event) == EventType.STAGE_SCORED)
            .findFirst()
            .orElseThrow();
    String value = new String(EventCodec.value(score), UTF_8);
    String changed = value.replaceFirst(part, replacement);
    assertThat(changed).isNotEqualTo(value);

    assertThatThrownBy(() -> FactReader.read(EventType.STAGE_SCORED, changed.getBytes(UTF_8)))
        .isInstanceOf(UnreadableEventException.class);
  }
}
