package dev.rehearsal.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

/** Topics, clients, dead letters and the health of listeners. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicSettings.class)
public class MessagingConfiguration {

  private static final int OPERATION_TIMEOUT_SECONDS = 5;

  @Bean
  KafkaAdmin.NewTopics topics(TopicSettings settings) {
    return new KafkaAdmin.NewTopics(new TopicPlan(settings).all());
  }

  @Bean
  TopicCreation topicCreation(KafkaAdmin admin) {
    // TopicCreation does it, and again until it worked.
    admin.setAutoCreate(false);
    admin.setOperationTimeout(OPERATION_TIMEOUT_SECONDS);
    return new TopicCreation(admin);
  }

  @Bean
  KafkaClients kafkaClients(KafkaProperties connection, MeterRegistry meters) {
    return new KafkaClients(connection, meters);
  }

  @Bean
  DeadLetters deadLetters(MeterRegistry meters) {
    return new DeadLetters(meters);
  }

  @Bean
  HealthIndicator listenersHealthIndicator(KafkaListenerEndpointRegistry registry) {
    return new ListenerHealth(registry);
  }
}
