package dev.rehearsal.analytics.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.support.TestSession;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadLettersTest extends ServiceTest {

  private static final String TOPIC = "rehearsal.session-events";
  private static final EventCodec CODEC = new EventCodec("/test");

  private final UUID instructor = UUID.randomUUID();
  private final UUID learner = UUID.randomUUID();

  @Test
  void setsAsideWhatItCannotReadAndGoesOnWithTheNeighbours() {
    UUID cohort = cohortOf(instructor, learner);
    TestSession session = TestSession.of(learner, cohort);
    List<Event> events = session.goesThrough(55).events();
    List<byte @Nullable []> poison = poison(EventCodec.value(events.getFirst()));
    String key = session.id().toString();

    for (byte @Nullable [] value : poison) {
      send(record(key, value, events.getFirst()));
    }
    send(new ProducerRecord<>(TOPIC, null, key, EventCodec.value(events.getFirst())));
    publish(events);

    eventually(
        instructor,
        "/api/analytics/cohorts/" + cohort + "/overview",
        body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(deadLetters(key)).hasSize(poison.size() + 1));

    // What was set aside once is not set aside again when everything is read anew.
    redis().flushall();
    eventually(
        instructor,
        "/api/analytics/cohorts/" + cohort + "/overview",
        body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));
    assertThat(deadLetters(key)).hasSize(poison.size() + 1);
  }

  /** Nothing, not JSON, half of it, other fields, other types, out of range, and something deep. */
  private static List<byte @Nullable []> poison(byte[] good) {
    String text = new String(good, UTF_8);
    List<byte @Nullable []> values = new ArrayList<>();
    values.add(null);
    values.add(new byte[0]);
    values.add("{".getBytes(UTF_8));
    values.add("null".getBytes(UTF_8));
    values.add("[]".getBytes(UTF_8));
    values.add("{}".getBytes(UTF_8));
    values.add(new byte[] {0, 1, 2, (byte) 0xff});
    values.add(text.substring(0, text.length() / 2).getBytes(UTF_8));
    values.add((text + "{}").getBytes(UTF_8));
    values.add(text.replace("learnerId", "learner").getBytes(UTF_8));
    values.add(text.replace("interview", "duel").getBytes(UTF_8));
    values.add(
        text.replaceFirst("\"occurredAt\":\"[^\"]*\"", "\"occurredAt\":1e999").getBytes(UTF_8));
    values.add(
        text.replaceFirst(
                "\"occurredAt\":\"[^\"]*\"", "\"occurredAt\":\"+1000000000-12-31T23:59:59Z\"")
            .getBytes(UTF_8));
    values.add(("{\"x\":" + "[".repeat(1_001) + "]".repeat(1_001) + "}").getBytes(UTF_8));
    return values;
  }

  private static ProducerRecord<String, byte[]> record(
      String key, byte @Nullable [] value, Event event) {
    return new ProducerRecord<>(TOPIC, null, key, value, CODEC.headers(event, null));
  }

  private static List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
    Properties settings = new Properties();
    settings.putAll(Map.of("bootstrap.servers", BACKENDS.kafkaBootstrap()));
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, 6)
              .mapToObj(p -> new TopicPartition(TOPIC + ".analytics-service.dlt", p))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
    }
    return found.stream().filter(record -> key.equals(record.key())).toList();
  }
}
