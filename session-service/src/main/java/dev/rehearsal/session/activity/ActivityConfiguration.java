package dev.rehearsal.session.activity;

import dev.rehearsal.platform.messaging.KafkaClients;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ProducerFactory;

/** A producer that gives up soon: the next sign of life replaces the one that is lost. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

  static final String PRODUCERS = "sessionActivityProducers";

  @Bean(name = PRODUCERS, defaultCandidate = false)
  ProducerFactory<String, byte[]> sessionActivityProducers(KafkaClients kafka) {
    return kafka.producers(
        Map.of(
            ProducerConfig.ACKS_CONFIG, "1",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false,
            ProducerConfig.LINGER_MS_CONFIG, 20,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 500,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2_000));
  }
}
