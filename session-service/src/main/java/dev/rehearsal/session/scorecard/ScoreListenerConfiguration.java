package dev.rehearsal.session.scorecard;

import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.KafkaClients;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Batches in, dead letters out; whatever else fails is the database's fault and tried again. */
@Configuration(proxyBeanMethods = false)
class ScoreListenerConfiguration {

  static final String CONTAINERS = "sessionScoreContainers";
  static final String PRODUCERS = "sessionDeadLetterProducers";

  private static final long RETRY_MILLIS = 500;

  @Bean(CONTAINERS)
  ConcurrentKafkaListenerContainerFactory<String, byte[]> sessionScoreContainers(
      KafkaClients kafka) {
    var containers = new ConcurrentKafkaListenerContainerFactory<String, byte[]>();
    containers.setConsumerFactory(
        kafka.consumers(
            Consumer.SESSION_SERVICE.groupId(),
            Map.of(
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100)));
    containers.setBatchListener(true);
    containers.setCommonErrorHandler(
        new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    containers.getContainerProperties().setMissingTopicsFatal(false);
    return containers;
  }

  @Bean(name = PRODUCERS, defaultCandidate = false)
  ProducerFactory<String, byte[]> sessionDeadLetterProducers(KafkaClients kafka) {
    return kafka.producers(Map.of());
  }
}
