package dev.rehearsal.analytics.stream;

import dev.rehearsal.analytics.fold.DeadLetterBox;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.RedisLinks;
import dev.rehearsal.events.Topic;
import dev.rehearsal.platform.messaging.Consumer;
import dev.rehearsal.platform.messaging.KafkaClients;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The consumer of signs of life. */
final class ActivityContainer implements SmartLifecycle {

  private static final String GROUP = Consumer.ANALYTICS_SERVICE.groupId() + "-activity";

  private final RedisLink link;
  private final KafkaMessageListenerContainer<String, byte[]> container;

  ActivityContainer(
      KafkaClients kafka, RedisLinks redis, Keyspace keys, DeadLetterBox deadLetters) {
    this.link = redis.open();
    ActivityListener listener = new ActivityListener(link, keys, deadLetters);
    ContainerProperties properties = new ContainerProperties(Topic.ACTIVITY.topicName());
    properties.setMessageListener(listener);
    properties.setConsumerRebalanceListener(listener);
    properties.setClientId("analytics-activity");
    properties.setSyncCommits(false);
    this.container =
        new KafkaMessageListenerContainer<>(
            kafka.consumers(
                GROUP,
                Map.of(
                    ConsumerConfig.GROUP_PROTOCOL_CONFIG,
                    "classic",
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "latest")),
            properties);
    container.setBeanName("analytics-activity");
    container.setCommonErrorHandler(new CommonContainerStoppingErrorHandler());
  }

  @Override
  public void start() {
    container.start();
  }

  @Override
  public void stop() {
    container.stop();
    link.close();
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }
}
