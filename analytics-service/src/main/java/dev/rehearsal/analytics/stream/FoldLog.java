package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.freshness.FreshnessFields;
import dev.rehearsal.analytics.store.Source;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** How far the partitions of one consumer are folded, in offsets and in time. For one thread. */
final class FoldLog {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Map<TopicPartition, Long> folded = new HashMap<>();

  /** These records are in Redis. */
  void folded(List<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> record : records) {
      folded.put(new TopicPartition(record.topic(), record.partition()), record.timestamp());
    }
  }

  void forget() {
    folded.clear();
  }

  /**
   * Up to which instant each partition is in: now, if reading has reached its end; else the time of
   * the last record that is in. Nothing is said of a partition of which neither is known.
   *
   * @param now taken before the ends are asked for
   */
  Map<String, Long> freshness(Consumer<?, ?> consumer, long now) {
    Map<TopicPartition, Long> ends = ends(consumer);
    Map<String, Long> fields = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      Source source = Source.of(partition.topic());
      Long end = ends.get(partition);
      if (end != null && consumer.position(partition, PATIENCE) >= end) {
        folded.put(partition, now);
      }
      Long instant = folded.get(partition);
      if (instant != null) {
        fields.put(FreshnessFields.instant(source, partition.partition()), instant);
      }
      fields.computeIfAbsent(
          FreshnessFields.partitions(source), _ -> (long) partitions(source, consumer));
    }
    return fields;
  }

  /**
   * A session's events and scores have to share a partition number, whose aggregates are written as
   * a whole.
   *
   * @throws IllegalStateException if their topics have not equally many partitions
   */
  static void checkSideBySide(Consumer<?, ?> consumer) {
    int events = partitions(Source.SESSION_EVENTS, consumer);
    int scores = partitions(Source.STAGE_SCORES, consumer);
    if (events != scores) {
      throw new IllegalStateException(
          "session events have %d partitions and scores %d; they need equally many"
              .formatted(events, scores));
    }
  }

  private static int partitions(Source source, Consumer<?, ?> consumer) {
    return consumer.partitionsFor(source.topic().topicName(), PATIENCE).size();
  }

  /** The offsets that come next. */
  static Map<TopicPartition, Long> positions(Consumer<?, ?> consumer) {
    Map<TopicPartition, Long> positions = new HashMap<>();
    for (TopicPartition partition : consumer.assignment()) {
      positions.put(partition, consumer.position(partition, PATIENCE));
    }
    return positions;
  }

  /** Up to where the group has committed, which only says what has been looked at. */
  static Map<TopicPartition, Long> committed(Consumer<?, ?> consumer) {
    Map<TopicPartition, Long> committed = new HashMap<>();
    Map<TopicPartition, OffsetAndMetadata> stored =
        consumer.committed(consumer.assignment(), PATIENCE);
    stored.forEach(
        (partition, offset) -> {
          if (offset != null) {
            committed.put(partition, offset.offset());
          }
        });
    return committed;
  }

  /** The ends of the assigned partitions; none of them if the broker does not answer. */
  static Map<TopicPartition, Long> ends(Consumer<?, ?> consumer) {
    Collection<TopicPartition> partitions = consumer.assignment();
    try {
      return consumer.endOffsets(partitions, PATIENCE);
    } catch (KafkaException unanswered) {
      return Map.of();
    }
  }
}
