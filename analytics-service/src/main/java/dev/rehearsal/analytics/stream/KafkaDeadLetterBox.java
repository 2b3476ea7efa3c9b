package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.fold.DeadLetterBox;
import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.platform.messaging.KafkaClients;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The dead-letter topics. Waits for the broker to have each record. Safe for several threads. */
final class KafkaDeadLetterBox implements DeadLetterBox, AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final DeadLetters deadLetters;
  private final DefaultKafkaProducerFactory<String, byte[]> producers;
  private final KafkaTemplate<String, byte[]> kafka;

  KafkaDeadLetterBox(DeadLetters deadLetters, KafkaClients clients) {
    this.deadLetters = deadLetters;
    this.producers = clients.producers(Map.of());
    this.kafka = new KafkaTemplate<>(producers);
  }

  @Override
  public void put(ConsumerRecord<String, byte[]> record, Exception cause) {
    try {
      kafka
          .send(deadLetters.record(Consumer.ANALYTICS_SERVICE, record, cause))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new KafkaException("a dead letter could not be sent", failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new KafkaException("stopped while sending a dead letter", stopped);
    }
  }

  @Override
  public void close() {
    producers.destroy();
  }
}
