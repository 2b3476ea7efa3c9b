package dev.rehearsal.platform.messaging;

import dev.rehearsal.events.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The services that read topics. The name is the consumer group and part of the dead letters' name.
 */
public enum Consumer {
  SESSION_SERVICE("session-service", EnumSet.of(Topic.STAGE_SCORES)),
  SCORING_SERVICE("scoring-service", EnumSet.of(Topic.SESSION_EVENTS)),
  ANALYTICS_SERVICE("analytics-service", EnumSet.allOf(Topic.class));

  private final String groupId;
  private final Set<Topic> topics;

  Consumer(String groupId, Set<Topic> topics) {
    this.groupId = groupId;
    this.topics = topics;
  }

  public String groupId() {
    return groupId;
  }

  /** The topics it reads. */
  public Set<Topic> topics() {
    return Set.copyOf(topics);
  }

  static List<Consumer> of(Topic topic) {
    return Arrays.stream(values()).filter(consumer -> consumer.topics.contains(topic)).toList();
  }
}
