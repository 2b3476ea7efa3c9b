package dev.rehearsal.scoring.judging;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.platform.messaging.KafkaClients;
import dev.rehearsal.platform.tracing.Traces;
import dev.rehearsal.scoring.engine.RuleEvaluator;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.kafka.transaction.KafkaTransactionManager;
import org.springframework.util.backoff.FixedBackOff;

/** Wires the judging; retry and transactions are decided here and nowhere else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScoringSettings.class)
public class JudgingConfiguration {

  private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(15);
  private static final Duration RETRY_PAUSE = Duration.ofSeconds(1);

  @Bean
  DefaultKafkaProducerFactory<String, byte[]> scoringProducerFactory(
      KafkaClients clients, ScoringSettings settings) {
    DefaultKafkaProducerFactory<String, byte[]> factory =
        clients.producers(
            Map.of(
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                (int) TRANSACTION_TIMEOUT.toMillis(),
                // A transaction begins while the last one's markers are still being written; what
                // is sent right behind its refused first batch would arrive out of order.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1));
    factory.setTransactionIdPrefix("scoring-service-" + settings.instance() + "-");
    return factory;
  }

  @Bean
  KafkaTemplate<String, byte[]> scoringKafkaTemplate(
      @Qualifier("scoringProducerFactory") ProducerFactory<String, byte[]> producers) {
    return new KafkaTemplate<>(producers);
  }

  @Bean
  TransactionWarmUp scoringTransactionWarmUp(
      @Qualifier("scoringProducerFactory") ProducerFactory<String, byte[]> producers,
      ScoringSettings settings) {
    return new TransactionWarmUp(producers, settings.workers());
  }

  /**
   * What fails here is the infrastructure, never a record (the listener sets those aside): the
   * batch is tried again until it works.
   */
  @Bean
  ConcurrentKafkaListenerContainerFactory<String, byte[]> scoringListenerContainerFactory(
      KafkaClients clients,
      @Qualifier("scoringProducerFactory") ProducerFactory<String, byte[]> producers,
      ScoringSettings settings) {
    ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
        new ConcurrentKafkaListenerContainerFactory<>();
    factory.setConsumerFactory(
        clients.consumers(
            Consumer.SCORING_SERVICE.groupId(),
            Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch())));
    factory.setBatchListener(true);
    factory.setConcurrency(settings.workers());
    factory
        .getContainerProperties()
        .setKafkaAwareTransactionManager(new KafkaTransactionManager<>(producers));
    factory.setAfterRollbackProcessor(
        new DefaultAfterRollbackProcessor<>(
            new FixedBackOff(RETRY_PAUSE.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)));
    return factory;
  }

  @Bean
  JudgingListener scoringJudgingListener(
      MeterRegistry meters,
      Clock clock,
      @Qualifier("scoringKafkaTemplate") KafkaTemplate<String, byte[]> kafka,
      DeadLetters deadLetters,
      Traces traces) {
    Judge judge =
        new Judge(new RuleEvaluator(Catalogue.bundled()), new ScoringMeters(meters), clock);
    return new JudgingListener(
        judge, new EventCodec("/scoring-service"), kafka, deadLetters, traces);
  }
}
