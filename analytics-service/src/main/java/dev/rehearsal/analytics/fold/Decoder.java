package dev.rehearsal.analytics.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.analytics.facts.FactReader;
import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.analytics.track.Fact;
import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.UnreadableEventException;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records; session and score events only as far as dashboards need them. */
final class Decoder {

  private static final EventType[] TYPES = EventType.values();
  private static final byte[][] NAMES =
      Arrays.stream(TYPES).map(type -> type.wireName().getBytes(UTF_8)).toArray(byte[][]::new);

  private Decoder() {}

  /**
   * @return null for a record that says nothing to dashboards
   * @throws UnreadableEventException for one that no event of its topic can be read from
   */
  static @Nullable Decoded read(ConsumerRecord<String, byte[]> record) {
    Source source = Source.of(record.topic());
    if (source == Source.COHORT_EVENTS) {
      Event event = EventCodec.read(record);
      if (event instanceof CohortEvent cohort && isComplete(cohort)) {
        return new Decoded.CohortFact(source, record, cohort);
      }
      throw new UnreadableEventException("not a complete event of a cohort");
    }
    Fact fact = FactReader.read(type(record), record.value());
    return fact == null ? null : new Decoded.SessionFact(source, record, fact);
  }

  private static EventType type(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader(EventHeaders.TYPE);
    if (header == null || header.value() == null) {
      throw new UnreadableEventException("the record has no " + EventHeaders.TYPE + " header");
    }
    if (record.value() == null) {
      throw new UnreadableEventException("the record has no value");
    }
    for (int i = 0; i < NAMES.length; i++) {
      if (Arrays.equals(NAMES[i], header.value())) {
        return TYPES[i];
      }
    }
    throw new UnreadableEventException("unknown event type");
  }

  @SuppressWarnings("ConstantValue") // JSON may leave out what the record's type says is there
  private static boolean isComplete(CohortEvent event) {
    return event.cohortId() != null
        && event.version() >= 0
        && switch (event) {
          case CohortEvent.CohortChanged _ -> true;
          case CohortEvent.MembershipChanged membership -> membership.learnerId() != null;
        };
  }
}
