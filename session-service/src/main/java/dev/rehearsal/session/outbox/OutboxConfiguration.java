package dev.rehearsal.session.outbox;

import dev.rehearsal.platform.messaging.KafkaClients;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ProducerFactory;

/** The relay's producer: it flushes by itself, and learns within seconds that a broker is away. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

  static final String PRODUCERS = "sessionOutboxProducers";

  @Bean(name = PRODUCERS, defaultCandidate = false)
  ProducerFactory<String, byte[]> sessionOutboxProducers(KafkaClients kafka) {
    return kafka.producers(
        Map.of(
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500));
  }
}
