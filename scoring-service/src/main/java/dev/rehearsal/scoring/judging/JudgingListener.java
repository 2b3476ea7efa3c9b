package dev.rehearsal.scoring.judging;

import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.platform.tracing.Traces;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Reads session events in batches, each in a Kafka transaction together with the scores it brings
 * forth. A record that cannot be judged is set aside in the same transaction; its neighbours go on.
 */
final class JudgingListener {

  private static final Logger log = LoggerFactory.getLogger(JudgingListener.class);

  private final Judge judge;
  private final EventCodec codec;
  private final KafkaOperations<String, byte[]> kafka;
  private final DeadLetters deadLetters;
  private final Traces traces;

  JudgingListener(
      Judge judge,
      EventCodec codec,
      KafkaOperations<String, byte[]> kafka,
      DeadLetters deadLetters,
      Traces traces) {
    this.judge = judge;
    this.codec = codec;
    this.kafka = kafka;
    this.deadLetters = deadLetters;
    this.traces = traces;
  }

  @KafkaListener(
      id = "scoring",
      idIsGroup = false,
      topics = "#{T(dev.rehearsal.events.Topic).SESSION_EVENTS.topicName()}",
      containerFactory = "scoringListenerContainerFactory")
  void onSessionEvents(List<ConsumerRecord<String, byte[]>> records) {
    for (ConsumerRecord<String, byte[]> record : records) {
      answer(record).ifPresent(kafka::send);
    }
  }

  private Optional<ProducerRecord<String, byte[]>> answer(ConsumerRecord<String, byte[]> record) {
    try {
      Event event = EventCodec.read(record);
      String traceParent = EventCodec.text(record.headers(), EventHeaders.TRACE_PARENT);
      return traces.continuing(traceParent, "judge", () -> score(event));
    } catch (RuntimeException unfit) {
      return Optional.of(deadLetters.record(Consumer.SCORING_SERVICE, record, unfit));
    } catch (StackOverflowError nestedTooDeeply) {
      // An Error would end this consumer without a word.
      return Optional.of(
          deadLetters.record(
              Consumer.SCORING_SERVICE, record, new IllegalArgumentException(nestedTooDeeply)));
    }
  }

  private Optional<ProducerRecord<String, byte[]>> score(Event event) {
    return judge
        .judge(event)
        .map(
            score -> {
              log.debug("Judged {}", score.session().sessionId());
              return codec.record(score, traces.current());
            });
  }
}
