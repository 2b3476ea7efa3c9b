package dev.rehearsal.platform.messaging;

import dev.rehearsal.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.TopicBuilder;

/** The topics and the dead letters of each of their consumers. */
final class TopicPlan {

  /** A whole session's answers travel in one event; nothing else comes near it. */
  static final int LARGEST_RECORD = 4 * 1024 * 1024;

  private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(90);

  private final TopicSettings settings;

  TopicPlan(TopicSettings settings) {
    this.settings = settings;
  }

  NewTopic[] all() {
    List<NewTopic> topics = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      topics.add(topic(topic.topicName(), topic.cleanup(), topic.retention()));
      for (Consumer consumer : Consumer.of(topic)) {
        topics.add(
            topic(
                topic.deadLetters(consumer.groupId()),
                Topic.Cleanup.DELETE,
                DEAD_LETTER_RETENTION));
      }
    }
    return topics.toArray(NewTopic[]::new);
  }

  private NewTopic topic(String name, Topic.Cleanup cleanup, @Nullable Duration retention) {
    return TopicBuilder.name(name)
        .partitions(settings.partitions())
        .replicas(settings.replicas())
        .config(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup.policy())
        .config(
            TopicConfig.RETENTION_MS_CONFIG,
            retention == null ? "-1" : Long.toString(retention.toMillis()))
        .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD))
        .build();
  }
}
