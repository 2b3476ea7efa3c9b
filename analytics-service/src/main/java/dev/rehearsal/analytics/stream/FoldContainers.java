package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.AnalyticsSettings;
import dev.rehearsal.analytics.fold.DeadLetterBox;
import dev.rehearsal.analytics.fold.Fold;
import dev.rehearsal.analytics.store.BeatStore;
import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.RedisLinks;
import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.KafkaClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * The consumers of the fold, each with a thread, a connection to Redis and a fold of its own.
 *
 * <p>The range assignor gives one consumer the same partition numbers of all topics, which have
 * equally many, so one consumer changes a track. That makes the fold fast; correct it is without,
 * because a script is fenced by a partition number's watermarks of all topics.
 */
final class FoldContainers implements SmartLifecycle {

  private static final int LARGEST_FETCH = 4 * 1024 * 1024;

  private final List<Reader> readers = new ArrayList<>();

  private record Reader(
      KafkaMessageListenerContainer<String, byte[]> container,
      FoldListener listener,
      RedisLink link) {}

  FoldContainers(
      AnalyticsSettings settings,
      KafkaClients kafka,
      RedisLinks redis,
      Keyspace keys,
      DeadLetterBox deadLetters,
      FoldMeters meters,
      Clock clock) {
    for (int number = 0; number < settings.fold().threads(); number++) {
      RedisLink link = redis.open();
      Fold fold = new Fold(new FoldStore(link, keys), deadLetters, settings.fold().cachedTracks());
      FoldListener listener =
          new FoldListener(fold, new BeatStore(link, keys), meters, settings.fold(), clock);
      readers.add(new Reader(container(number, listener, settings, kafka), listener, link));
    }
  }

  /** Whether all consumers run and hold what Redis holds. */
  boolean areInStep() {
    return readers.stream()
        .allMatch(
            reader ->
                reader.container().isRunning()
                    && reader.container().isInExpectedState()
                    && reader.listener().isInStep());
  }

  @Override
  public void start() {
    readers.forEach(reader -> reader.container().start());
  }

  @Override
  public void stop() {
    readers.forEach(reader -> reader.container().stop());
    readers.forEach(reader -> reader.link().close());
  }

  @Override
  public boolean isRunning() {
    return readers.stream().anyMatch(reader -> reader.container().isRunning());
  }

  private static KafkaMessageListenerContainer<String, byte[]> container(
      int number, FoldListener listener, AnalyticsSettings settings, KafkaClients kafka) {
    ContainerProperties properties =
        new ContainerProperties(
            Arrays.stream(Source.values())
                .map(source -> source.topic().topicName())
                .toArray(String[]::new));
    long beat = settings.fold().heartbeat().toMillis();
    properties.setMessageListener(listener);
    properties.setConsumerRebalanceListener(listener);
    properties.setClientId("analytics-fold-" + number);
    properties.setAckMode(ContainerProperties.AckMode.MANUAL);
    properties.setSyncCommits(false);
    properties.setPollTimeout(beat);
    properties.setIdleEventInterval(beat);
    properties.setIdleBeforeDataMultiplier(1);
    KafkaMessageListenerContainer<String, byte[]> container =
        new KafkaMessageListenerContainer<>(
            kafka.consumers(Consumer.ANALYTICS_SERVICE.groupId(), consumer(settings)), properties);
    container.setBeanName("analytics-fold-" + number);
    // The listener throws nothing it could go on after: a stopped container is seen by readiness.
    container.setCommonErrorHandler(new CommonContainerStoppingErrorHandler());
    container.setApplicationEventPublisher(
        event -> {
          if (event instanceof ListenerContainerIdleEvent idle) {
            listener.onIdle(idle.getConsumer());
          }
        });
    return container;
  }

  private static Map<String, Object> consumer(AnalyticsSettings settings) {
    return Map.of(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        List.of(RangeAssignor.class),
        ConsumerConfig.GROUP_PROTOCOL_CONFIG,
        "classic",
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        settings.fold().batch(),
        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
        LARGEST_FETCH,
        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
        (int) settings.fold().heartbeat().toMillis());
  }
}
