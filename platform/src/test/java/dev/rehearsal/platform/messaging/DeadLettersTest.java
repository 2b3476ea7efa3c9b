package dev.rehearsal.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.Topic;
import dev.rehearsal.events.UnreadableEventException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final DeadLetters deadLetters = new DeadLetters(meters);

  @Test
  void keepTheRecordWholeAndSayWhy() {
    byte[] value = {0, (byte) 0xff, 7};
    ConsumerRecord<String, byte[]> poison =
        new ConsumerRecord<>(Topic.STAGE_SCORES.topicName(), 4, 99, "key", value);
    poison.headers().add("ce_type", "nonsense".getBytes(UTF_8));

    ProducerRecord<String, byte[]> letter =
        deadLetters.record(
            Consumer.SESSION_SERVICE, poison, new UnreadableEventException("unknown event type"));

    assertThat(letter.topic()).isEqualTo("rehearsal.stage-scores.session-service.dlt");
    assertThat(letter.partition()).isEqualTo(4);
    assertThat(letter.key()).isEqualTo("key");
    assertThat(letter.value()).isEqualTo(value);
    assertThat(EventCodec.text(letter.headers(), "ce_type")).isEqualTo("nonsense");
    assertThat(EventCodec.text(letter.headers(), DeadLetters.ORIGIN))
        .isEqualTo("rehearsal.stage-scores-4@99");
    assertThat(EventCodec.text(letter.headers(), DeadLetters.REASON))
        .contains("unknown event type");
    assertThat(meters.get(DeadLetters.METER).tag("consumer", "session-service").counter().count())
        .isEqualTo(1);
  }

  @Test
  void haveATopicForEveryConsumerOfEveryTopic() {
    List<String> names =
        Arrays.stream(new TopicPlan(new TopicSettings(3, (short) 1)).all())
            .map(NewTopic::name)
            .toList();

    assertThat(names)
        .contains(
            "rehearsal.session-events.scoring-service.dlt",
            "rehearsal.session-events.analytics-service.dlt",
            "rehearsal.stage-scores.session-service.dlt",
            "rehearsal.stage-scores.analytics-service.dlt",
            "rehearsal.cohort-events.analytics-service.dlt")
        .doesNotHaveDuplicates();
  }
}
