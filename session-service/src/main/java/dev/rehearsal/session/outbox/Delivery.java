package dev.rehearsal.session.outbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.RetriableException;

/**
 * What came of a batch.
 *
 * @param sent acknowledged by the broker
 * @param failed why the next event of a key was not
 */
record Delivery(Collection<OutboxRow> sent, Map<String, Exception> failed) {

  Set<Long> sentIds() {
    return sent.stream().map(OutboxRow::id).collect(Collectors.toSet());
  }

  Set<String> sentKeys() {
    return sent.stream().map(OutboxRow::key).collect(Collectors.toSet());
  }

  /** Nothing went through, and no key is at fault: it is the broker that is away. */
  boolean brokerAway() {
    return sent.isEmpty()
        && !failed.isEmpty()
        && failed.values().stream().noneMatch(Sender::isOfTheRecord);
  }

  /** A failure that a producer may never recover from by itself. */
  boolean needsNewProducer() {
    return failed.values().stream()
        .anyMatch(
            failure -> !(failure instanceof RetriableException) && !Sender.isOfTheRecord(failure));
  }
}
