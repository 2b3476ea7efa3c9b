package dev.rehearsal.session.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.SessionEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayTest {

  private final OutboxFixture outbox = new OutboxFixture();
  private final HeldBack heldBack = new HeldBack(OutboxFixture.SETTINGS);
  private final Nudge nudge = new Nudge();
  private final Relay relay =
      new Relay(
          outbox.source(),
          outbox.producers(),
          nudge,
          heldBack,
          OutboxFixture.SETTINGS,
          new SimpleMeterRegistry());

  @AfterEach
  void stop() {
    relay.stop();
    outbox.close();
  }

  @Test
  void sendsTheEventsOfEverySessionInOrderAndForgetsThem() {
    List<UUID> sessions = Stream.generate(UUID::randomUUID).limit(60).toList();
    for (int version = 1; version <= 4; version++) {
      for (UUID session : sessions) {
        outbox.append(session, version);
      }
    }

    relay.start();

    Map<UUID, List<Long>> versions = versions(outbox.records(Set.copyOf(sessions), 240));
    assertThat(versions.values()).hasSize(60).containsOnly(List.of(1L, 2L, 3L, 4L));
    await().untilAsserted(() -> assertThat(outbox.depth()).isZero());
  }

  @Test
  void keepsTheTraceAndTheNameOfAnEvent() {
    UUID session = UUID.randomUUID();
    UUID eventId = outbox.append(session, 1);

    relay.start();

    ConsumerRecord<String, byte[]> record = outbox.records(Set.of(session), 1).getFirst();
    assertThat(EventCodec.text(record.headers(), EventHeaders.ID)).isEqualTo(eventId.toString());
    assertThat(EventCodec.text(record.headers(), EventHeaders.TRACE_PARENT))
        .isEqualTo(OutboxFixture.TRACE);
    assertThat(EventCodec.text(record.headers(), EventHeaders.SOURCE))
        .isEqualTo("/session-service");
    assertThat(EventCodec.read(record).eventId()).isEqualTo(eventId);
  }

  @Test
  void sendsAgainWhatWasSentWhenItWasKilledBeforeItCouldForget() throws Exception {
    UUID session = UUID.randomUUID();
    IntStream.rangeClosed(1, 3).forEach(version -> outbox.append(session, version));
    try (OutboxConnection killed = OutboxConnection.open(outbox.source())) {
      Shards shards = new Shards(OutboxFixture.SETTINGS.shards());
      shards.rebalance(killed);
      List<OutboxRow> rows = killed.next(shards.owned(), List.of(), OutboxFixture.SETTINGS);
      new Sender(outbox.producers().createProducer()).deliver(rows);
    }

    relay.start();

    assertThat(versions(outbox.records(Set.of(session), 6)).get(session))
        .containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
  }

  @Test
  void holdsBackOnlyTheSessionWhoseEventCannotBeSent() {
    UUID poisoned = UUID.randomUUID();
    UUID healthy = UUID.randomUUID();
    UUID poison = outbox.append(poisoned, 1);
    outbox.append(poisoned, 2);
    outbox.append(healthy, 1);
    outbox.replacePayload(poison, new byte[5 * 1024 * 1024]);

    relay.start();

    assertThat(outbox.records(Set.of(poisoned, healthy), 1))
        .extracting(ConsumerRecord::key)
        .containsExactly(healthy.toString());
    await().untilAsserted(() -> assertThat(heldBack.keys()).containsExactly(poisoned.toString()));
    outbox.append(healthy, 2);
    nudge.give();
    assertThat(versions(outbox.records(Set.of(poisoned, healthy), 2)))
        .containsExactly(Map.entry(healthy, List.of(1L, 2L)));

    outbox.replacePayload(poison, outbox.payload(poisoned, 1));

    assertThat(versions(outbox.records(Set.of(poisoned), 2)).get(poisoned)).containsExactly(1L, 2L);
    await().untilAsserted(() -> assertThat(heldBack.keys()).isEmpty());
  }

  @Test
  void goesOnWhenItsConnectionBreaks() {
    UUID session = UUID.randomUUID();
    outbox.append(session, 1);
    relay.start();
    outbox.records(Set.of(session), 1);

    outbox.terminateTheRelaysConnection();
    outbox.append(session, 2);

    assertThat(versions(outbox.records(Set.of(session), 2)).get(session)).containsExactly(1L, 2L);
  }

  private static Map<UUID, List<Long>> versions(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .map(record -> ((SessionEvent) EventCodec.read(record)).session())
        .collect(
            groupingBy(
                session -> session.sessionId(), mapping(session -> session.version(), toList())));
  }
}
