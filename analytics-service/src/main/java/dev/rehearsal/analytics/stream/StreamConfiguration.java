package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.AnalyticsSettings;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.RedisLinks;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.platform.messaging.KafkaClients;
import dev.rehearsal.platform.tracing.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The consumers and their health. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  @Bean
  KafkaDeadLetterBox analyticsDeadLetterBox(DeadLetters deadLetters, KafkaClients kafka) {
    return new KafkaDeadLetterBox(deadLetters, kafka);
  }

  @Bean
  FoldContainers analyticsFoldContainers(
      AnalyticsSettings settings,
      KafkaClients kafka,
      RedisLinks redis,
      Keyspace keys,
      KafkaDeadLetterBox deadLetters,
      MeterRegistry meters,
      Traces traces,
      Clock clock) {
    return new FoldContainers(
        settings, kafka, redis, keys, deadLetters, new FoldMeters(meters, traces, clock), clock);
  }

  @Bean
  ActivityContainer analyticsActivityContainer(
      KafkaClients kafka, RedisLinks redis, Keyspace keys, KafkaDeadLetterBox deadLetters) {
    return new ActivityContainer(kafka, redis, keys, deadLetters);
  }

  @Bean
  HealthIndicator analyticsHealthIndicator(
      RedisLink analyticsReadLink, FoldContainers fold, ActivityContainer activity) {
    return new FoldHealth(analyticsReadLink, fold, activity);
  }
}
