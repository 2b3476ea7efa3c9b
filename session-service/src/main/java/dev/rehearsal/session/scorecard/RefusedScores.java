package dev.rehearsal.session.scorecard;

import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.DeadLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.stereotype.Component;

/** Puts records that cannot be attached among the dead letters. */
@Component
class RefusedScores {

  private final DeadLetters deadLetters;
  private final ProducerFactory<String, byte[]> producers;

  RefusedScores(
      DeadLetters deadLetters,
      @Qualifier(ScoreListenerConfiguration.PRODUCERS) ProducerFactory<String, byte[]> producers) {
    this.deadLetters = deadLetters;
    this.producers = producers;
  }

  /**
   * Returns when the broker has them all.
   *
   * @throws KafkaException if it has not: the batch then comes again
   */
  void setAside(Map<ConsumerRecord<String, byte[]>, Exception> refused) {
    if (refused.isEmpty()) {
      return;
    }
    Producer<String, byte[]> producer = producers.createProducer();
    List<Future<RecordMetadata>> underWay = new ArrayList<>();
    refused.forEach(
        (record, cause) ->
            underWay.add(
                producer.send(deadLetters.record(Consumer.SESSION_SERVICE, record, cause))));
    producer.flush();
    for (Future<RecordMetadata> sent : underWay) {
      try {
        sent.get();
      } catch (ExecutionException failure) {
        throw new KafkaException("a dead letter was not taken", failure.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new KafkaException("stopped while a dead letter was on its way", stopped);
      }
    }
  }
}
