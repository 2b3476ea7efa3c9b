package dev.rehearsal.session.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.platform.messaging.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Reads heaps of dead letters and sends them to their topic again. A letter waits until it was sent
 * again; sending one twice is harmless, since every consumer knows events by their natural key.
 */
final class DeadLetterDesk implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final int LONGEST_VALUE = 4_000;

  private final KafkaClients clients;
  private final DefaultKafkaProducerFactory<String, byte[]> producers;
  private final KafkaTemplate<String, byte[]> kafka;

  DeadLetterDesk(KafkaClients clients) {
    this.clients = clients;
    this.producers = clients.producers(Map.of());
    this.kafka = new KafkaTemplate<>(producers);
  }

  /** How many letters wait. */
  long waiting(Heap heap) {
    try (Consumer<String, byte[]> consumer = open(heap)) {
      return consumer.endOffsets(consumer.assignment()).entrySet().stream()
          .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
          .sum();
    }
  }

  /** The letters that wait, oldest first in each partition. */
  List<DeadLetter> look(Heap heap, int limit) {
    try (Consumer<String, byte[]> consumer = open(heap)) {
      return read(consumer, limit).stream().map(DeadLetterDesk::letter).toList();
    }
  }

  /**
   * Sends letters to their topic again and counts them as done once Kafka has them.
   *
   * @return how many
   */
  int redrive(Heap heap, int limit) {
    try (Consumer<String, byte[]> consumer = open(heap)) {
      List<ConsumerRecord<String, byte[]>> letters = read(consumer, limit);
      CompletableFuture.allOf(
              letters.stream()
                  .map(letter -> kafka.send(revived(heap, letter)))
                  .toArray(CompletableFuture[]::new))
          .join();
      Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
      for (ConsumerRecord<String, byte[]> letter : letters) {
        done.put(
            new TopicPartition(letter.topic(), letter.partition()),
            new OffsetAndMetadata(letter.offset() + 1));
      }
      consumer.commitSync(done);
      return letters.size();
    }
  }

  @Override
  public void close() {
    producers.destroy();
  }

  private Consumer<String, byte[]> open(Heap heap) {
    Consumer<String, byte[]> consumer =
        clients
            .consumers(heap.group(), Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100))
            .createConsumer();
    Set<TopicPartition> partitions =
        consumer.partitionsFor(heap.topicName()).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .collect(Collectors.toSet());
    consumer.assign(partitions);
    return consumer;
  }

  private static List<ConsumerRecord<String, byte[]>> read(
      Consumer<String, byte[]> consumer, int limit) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
    while (letters.size() < limit
        && ends.entrySet().stream()
            .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(letters::add);
    }
    return letters.size() <= limit ? letters : letters.subList(0, limit);
  }

  private static ProducerRecord<String, byte[]> revived(
      Heap heap, ConsumerRecord<String, byte[]> letter) {
    Headers headers = new RecordHeaders(letter.headers());
    headers.remove(DeadLetters.REASON);
    headers.remove(DeadLetters.ORIGIN);
    return new ProducerRecord<>(
        heap.topic().topicName(), letter.partition(), letter.key(), letter.value(), headers);
  }

  private static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
    byte[] value = record.value() == null ? new byte[0] : record.value();
    String text = new String(value, UTF_8);
    return new DeadLetter(
        EventCodec.text(record.headers(), DeadLetters.ORIGIN),
        EventCodec.text(record.headers(), DeadLetters.REASON),
        EventCodec.text(record.headers(), EventHeaders.TYPE),
        record.key(),
        Instant.ofEpochMilli(record.timestamp()),
        value.length,
        text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE));
  }
}
