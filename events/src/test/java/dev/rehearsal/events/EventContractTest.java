package dev.rehearsal.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON of every event equals its approved snapshot. A deliberate change is approved by copying
 * what the failure writes to {@code target/received} into {@code src/test/resources/approved}; one
 * that breaks an old snapshot needs a new version of the event instead.
 */
class EventContractTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Path RECEIVED = Path.of("target/received");

  static Stream<Event> events() {
    return SampleEvents.all().stream();
  }

  @Test
  void everyTypeHasASample() {
    assertThat(events().map(EventType::of).collect(toSet()))
        .containsExactlyInAnyOrder(EventType.values());
  }

  @ParameterizedTest
  @MethodSource("events")
  void theContractIsUnchanged(Event event) throws IOException {
    String json =
        EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event) + "\n";
    Files.createDirectories(RECEIVED);
    Files.writeString(RECEIVED.resolve(snapshot(event)), json);
    assertThat(APPROVED.resolve(snapshot(event))).content().isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyApprovedSnapshotStillParses(Event event) throws IOException {
    byte[] json = Files.readAllBytes(APPROVED.resolve(snapshot(event)));
    assertThat(EventCodec.read(EventType.of(event).wireName(), json)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void survivesTheWayThroughARecord(Event event) {
    ProducerRecord<String, byte[]> sent = new EventCodec("/test").record(event, "00-trace");
    ConsumerRecord<String, byte[]> received =
        new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
    sent.headers().forEach(received.headers()::add);

    assertThat(EventCodec.read(received)).isEqualTo(event);
    assertThat(EventCodec.text(received.headers(), EventHeaders.TRACE_PARENT))
        .isEqualTo("00-trace");
    assertThat(EventCodec.text(received.headers(), EventHeaders.ID))
        .isEqualTo(event.eventId().toString());
  }

  @Test
  void refusesWhatIsNoEvent() {
    String known = EventType.SESSION_ABANDONED.wireName();
    List<byte[]> broken =
        Stream.of("", "null", "[]", "{}", "{\"eventId\":1}", "{\"eventId\":", "\u0000")
            .map(String::getBytes)
            .toList();
    assertThat(broken)
        .allSatisfy(
            value ->
                assertThatThrownBy(() -> EventCodec.read(known, value))
                    .isInstanceOf(UnreadableEventException.class));
    assertThatThrownBy(() -> EventCodec.read("dev.rehearsal.unheard-of", new byte[0]))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("unheard-of");
  }

  @Test
  void skipsFieldsThatLaterVersionsAdd() {
    Event event = SampleEvents.all().getFirst();
    String json = new String(EventCodec.value(event), UTF_8);
    String extended = "{\"addedLater\":{\"deep\":[1]}," + json.substring(1);
    assertThat(EventCodec.read(EventType.of(event).wireName(), extended.getBytes(UTF_8)))
        .isEqualTo(event);
  }

  @Test
  void topicsAreFoundByName() {
    assertThat(Arrays.stream(Topic.values()).map(Topic::topicName).map(Topic::named))
        .containsExactly(Topic.values());
    assertThat(Topic.STAGE_SCORES.deadLetters("session-service"))
        .isEqualTo("rehearsal.stage-scores.session-service.dlt");
  }

  private static String snapshot(Event event) {
    return event.getClass().getSimpleName() + ".json";
  }
}
