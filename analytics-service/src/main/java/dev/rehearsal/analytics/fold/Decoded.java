package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.analytics.track.Fact;
import dev.rehearsal.events.CohortEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that could be read. */
sealed interface Decoded {

  Source source();

  ConsumerRecord<String, byte[]> record();

  /** Something about a session. */
  record SessionFact(Source source, ConsumerRecord<String, byte[]> record, Fact fact)
      implements Decoded {}

  /** Something about a cohort. */
  record CohortFact(Source source, ConsumerRecord<String, byte[]> record, CohortEvent event)
      implements Decoded {}
}
