package dev.rehearsal.session.outbox;

import dev.rehearsal.events.UnreadableEventException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Sends a batch in waves: the first event of every key, then the second of those whose first
 * arrived, and so on. Within a wave everything is on its way at once; a key never has two, so
 * nothing can overtake, not even when the first times out and the second would have gone through.
 */
final class Sender {

  private final Producer<String, byte[]> producer;

  Sender(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /** Returns when the fate of every row is known. */
  Delivery deliver(List<OutboxRow> rows) throws InterruptedException {
    Map<String, Deque<OutboxRow>> waiting = new LinkedHashMap<>();
    rows.forEach(row -> waiting.computeIfAbsent(row.key(), _ -> new ArrayDeque<>()).add(row));
    List<OutboxRow> sent = new ArrayList<>(rows.size());
    Map<String, Exception> failed = new HashMap<>();
    while (!waiting.isEmpty()) {
      settle(wave(waiting.values(), failed), sent, failed);
      if (failed.values().stream().anyMatch(TimeoutException.class::isInstance)) {
        break;
      }
      waiting.keySet().removeAll(failed.keySet());
      waiting.values().removeIf(Deque::isEmpty);
    }
    return new Delivery(sent, failed);
  }

  private Map<OutboxRow, Future<RecordMetadata>> wave(
      Iterable<Deque<OutboxRow>> keys, Map<String, Exception> failed) throws InterruptedException {
    Map<OutboxRow, Future<RecordMetadata>> underWay = new LinkedHashMap<>();
    for (Iterator<Deque<OutboxRow>> key = keys.iterator(); key.hasNext(); ) {
      OutboxRow row = key.next().removeFirst();
      try {
        Future<RecordMetadata> future = producer.send(row.record());
        underWay.put(row, future);
        if (future.state() == Future.State.FAILED
            && future.exceptionNow() instanceof TimeoutException) {
          // No broker to be found: each further record would wait as long for one.
          break;
        }
      } catch (KafkaException | UnreadableEventException failure) {
        failed.put(row.key(), failure);
      }
    }
    producer.flush();
    return underWay;
  }

  private static void settle(
      Map<OutboxRow, Future<RecordMetadata>> underWay,
      List<OutboxRow> sent,
      Map<String, Exception> failed)
      throws InterruptedException {
    for (Map.Entry<OutboxRow, Future<RecordMetadata>> one : underWay.entrySet()) {
      try {
        one.getValue().get();
        sent.add(one.getKey());
      } catch (ExecutionException failure) {
        failed.put(
            one.getKey().key(), failure.getCause() instanceof Exception cause ? cause : failure);
      }
    }
  }

  /** The fault is in the record itself: no other broker and no later time would take it. */
  static boolean isOfTheRecord(Exception failure) {
    return failure instanceof RecordTooLargeException
        || failure instanceof RecordBatchTooLargeException
        || failure instanceof InvalidRecordException
        || failure instanceof InvalidTopicException
        || failure instanceof SerializationException
        || failure instanceof UnreadableEventException;
  }
}
