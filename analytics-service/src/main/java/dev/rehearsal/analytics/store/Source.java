package dev.rehearsal.analytics.store;

import dev.rehearsal.events.Topic;

/** The topics that are folded exactly once. */
public enum Source {
  SESSION_EVENTS(Topic.SESSION_EVENTS, "e"),
  STAGE_SCORES(Topic.STAGE_SCORES, "s"),
  COHORT_EVENTS(Topic.COHORT_EVENTS, "c");

  private final Topic topic;
  private final String code;

  Source(Topic topic, String code) {
    this.topic = topic;
    this.code = code;
  }

  public Topic topic() {
    return topic;
  }

  /** What names the topic in a field. */
  String code() {
    return code;
  }

  /** The field of one of its partitions in Redis. */
  public String field(int partition) {
    return code + partition;
  }

  public static Source of(String topicName) {
    for (Source source : values()) {
      if (source.topic.topicName().equals(topicName)) {
        return source;
      }
    }
    throw new IllegalArgumentException(topicName + " is not folded");
  }
}
