package dev.rehearsal.session.outbox;

import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventType;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent. */
record OutboxRow(
    long id,
    String key,
    UUID eventId,
    String type,
    Instant occurredAt,
    byte[] payload,
    @Nullable String traceParent) {

  private static final EventCodec CODEC = new EventCodec("/session-service");

  ProducerRecord<String, byte[]> record() {
    return CODEC.record(EventType.named(type), eventId, occurredAt, key, payload, traceParent);
  }
}
