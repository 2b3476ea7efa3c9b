package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.facts.FactReader;
import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.analytics.track.Fact;
import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.UnreadableEventException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads records; session and score events only as far as dashboards need them. */
final class Decoder {

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
    String type = EventCodec.text(record.headers(), EventHeaders.TYPE);
    if (type == null) {
      throw new UnreadableEventException("the record has no " + EventHeaders.TYPE + " header");
    }
    if (record.value() == null) {
      throw new UnreadableEventException("the record has no value");
    }
    return EventType.named(type);
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
