package dev.rehearsal.analytics.fold;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the records that cannot be folded. */
public interface DeadLetterBox {

  /** Puts the record where it is safe, before anything after it counts as folded. */
  void put(ConsumerRecord<String, byte[]> record, Exception cause);
}
