package dev.rehearsal.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Turns events into Kafka records and back. Stateless and safe for use by several threads. */
public final class EventCodec {

  private final String source;

  /**
   * @param source the CloudEvents source of what this codec writes, such as {@code
   *     /session-service}
   */
  public EventCodec(String source) {
    this.source = source;
  }

  /** The JSON value of the event. */
  public static byte[] value(Event event) {
    return EventJson.MAPPER.writeValueAsBytes(event);
  }

  /** The CloudEvents headers of the event, with the trace it belongs to if there is one. */
  public List<Header> headers(Event event, @Nullable String traceParent) {
    return headers(EventType.of(event), event.eventId(), event.occurredAt(), traceParent);
  }

  /** The event as a record for its topic; the partition follows from the key. */
  public ProducerRecord<String, byte[]> record(Event event, @Nullable String traceParent) {
    return record(
        EventType.of(event),
        event.eventId(),
        event.occurredAt(),
        event.key(),
        value(event),
        traceParent);
  }

  /** An event that is in its JSON form already, as a record for its topic. */
  public ProducerRecord<String, byte[]> record(
      EventType type,
      UUID eventId,
      Instant occurredAt,
      String key,
      byte[] value,
      @Nullable String traceParent) {
    return new ProducerRecord<>(
        type.topic().topicName(),
        null,
        key,
        value,
        headers(type, eventId, occurredAt, traceParent));
  }

  private List<Header> headers(
      EventType type, UUID eventId, Instant occurredAt, @Nullable String traceParent) {
    List<Header> headers =
        new ArrayList<>(
            List.of(
                header(EventHeaders.SPEC_VERSION, "1.0"),
                header(EventHeaders.ID, eventId.toString()),
                header(EventHeaders.TYPE, type.wireName()),
                header(EventHeaders.SOURCE, source),
                header(EventHeaders.TIME, occurredAt.toString()),
                header(EventHeaders.DATA_SCHEMA, type.schema()),
                header(EventHeaders.CONTENT_TYPE, "application/json")));
    if (traceParent != null) {
      headers.add(header(EventHeaders.TRACE_PARENT, traceParent));
    }
    return headers;
  }

  /**
   * @throws UnreadableEventException if the record has no type, an unknown one, or a value that is
   *     not an event of that type
   */
  public static Event read(ConsumerRecord<?, byte[]> record) {
    String type = text(record.headers(), EventHeaders.TYPE);
    if (type == null) {
      throw new UnreadableEventException("the record has no " + EventHeaders.TYPE + " header");
    }
    if (record.value() == null) {
      throw new UnreadableEventException("the record has no value");
    }
    return read(type, record.value());
  }

  /**
   * @throws UnreadableEventException if the type is unknown or the value is not an event of it
   */
  public static Event read(String wireName, byte[] value) {
    EventType type = EventType.named(wireName);
    try {
      Event event = EventJson.MAPPER.readValue(value, type.eventClass());
      if (event == null || event.eventId() == null || event.occurredAt() == null) {
        throw new UnreadableEventException("an event without an id or a time");
      }
      return event;
    } catch (JacksonException | NullPointerException notThatEvent) {
      throw new UnreadableEventException("not a readable " + wireName, notThatEvent);
    }
  }

  /** The last value of the header as text; null where there is none. */
  public static @Nullable String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }
}
