package dev.rehearsal.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;

/**
 * Consumers and producers as every service wants them: connection from {@code spring.kafka.*}, keys
 * as text, values as raw bytes, client metrics registered.
 */
public final class KafkaClients {

  private final KafkaProperties connection;
  private final MeterRegistry meters;

  KafkaClients(KafkaProperties connection, MeterRegistry meters) {
    this.connection = connection;
    this.meters = meters;
  }

  /** Reads committed records only, from the beginning where the group has no position. */
  public DefaultKafkaConsumerFactory<String, byte[]> consumers(
      String groupId, Map<String, Object> more) {
    Map<String, Object> settings = connection.buildConsumerProperties();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, groupId);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // A crashed consumer's partitions move on after 6 s instead of 45.
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    // A service that started before its topics existed finds them soon.
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    settings.putAll(more);
    DefaultKafkaConsumerFactory<String, byte[]> factory =
        new DefaultKafkaConsumerFactory<>(
            settings, new StringDeserializer(), new ByteArrayDeserializer());
    factory.addListener(new MicrometerConsumerListener<>(meters));
    return factory;
  }

  /** Idempotent and acknowledged by all replicas. */
  public DefaultKafkaProducerFactory<String, byte[]> producers(Map<String, Object> more) {
    Map<String, Object> settings = connection.buildProducerProperties();
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicPlan.LARGEST_RECORD);
    settings.putAll(more);
    DefaultKafkaProducerFactory<String, byte[]> factory =
        new DefaultKafkaProducerFactory<>(
            settings, new StringSerializer(), new ByteArraySerializer());
    factory.addListener(new MicrometerProducerListener<>(meters));
    return factory;
  }
}
