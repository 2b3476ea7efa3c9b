package dev.rehearsal.analytics.support;

import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Topics in memory, with offsets as Kafka would give them. */
public final class TestLog {

  private static final EventCodec CODEC = new EventCodec("/test");

  private final int partitions;
  private final Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> records =
      new TreeMap<>(Comparator.comparing(TopicPartition::toString));

  public TestLog(int partitions) {
    this.partitions = partitions;
  }

  public void append(Iterable<? extends Event> events) {
    events.forEach(this::append);
  }

  public void append(Event event) {
    append(CODEC.record(event, null), EventType.of(event).topic().topicName());
  }

  /** Appends a value of an event's type that is no such event. */
  public void appendBroken(Event event, byte[] value) {
    ProducerRecord<String, byte[]> record = CODEC.record(event, null);
    append(
        new ProducerRecord<>(record.topic(), null, record.key(), value, record.headers()),
        record.topic());
  }

  public List<TopicPartition> topicPartitions() {
    return List.copyOf(records.keySet());
  }

  public List<ConsumerRecord<String, byte[]>> records(TopicPartition partition) {
    return records.getOrDefault(partition, List.of());
  }

  private void append(ProducerRecord<String, byte[]> record, String topic) {
    TopicPartition partition =
        new TopicPartition(topic, Math.floorMod(record.key().hashCode(), partitions));
    List<ConsumerRecord<String, byte[]>> log =
        records.computeIfAbsent(partition, _ -> new ArrayList<>());
    // Gaps, as transactions leave them.
    long offset = 2L * log.size();
    log.add(
        new ConsumerRecord<>(
            topic,
            partition.partition(),
            offset,
            offset,
            TimestampType.CREATE_TIME,
            0,
            0,
            record.key(),
            record.value(),
            new RecordHeaders(record.headers()),
            Optional.empty()));
  }
}
