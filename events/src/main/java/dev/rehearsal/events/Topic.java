package dev.rehearsal.events;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The topics. Session events and scores have one partition count, so that a session's lie side by
 * side.
 */
public enum Topic {
  /** What happens in sessions, with the learners' own words: expires. Keyed by session id. */
  SESSION_EVENTS("rehearsal.session-events", Cleanup.DELETE, Duration.ofDays(365)),
  /** Judgements, free of the learners' words: kept for ever. Keyed by session id. */
  STAGE_SCORES("rehearsal.stage-scores", Cleanup.DELETE, null),
  /** Signs of life; lossy. Keyed by session id. */
  ACTIVITY("rehearsal.activity", Cleanup.DELETE, Duration.ofHours(6)),
  /** Cohorts and memberships: the latest state of each. Keyed by what they describe. */
  COHORT_EVENTS("rehearsal.cohort-events", Cleanup.COMPACT, null);

  /** Partitions of every topic unless configured otherwise. */
  public static final int DEFAULT_PARTITIONS = 6;

  private final String topicName;
  private final Cleanup cleanup;
  private final @Nullable Duration retention;

  Topic(String topicName, Cleanup cleanup, @Nullable Duration retention) {
    this.topicName = topicName;
    this.cleanup = cleanup;
    this.retention = retention;
  }

  public String topicName() {
    return topicName;
  }

  public Cleanup cleanup() {
    return cleanup;
  }

  /** How long records are kept; null means for ever. */
  public @Nullable Duration retention() {
    return retention;
  }

  /** Where {@code consumer} puts the records of this topic that it cannot process. */
  public String deadLetters(String consumer) {
    return topicName + "." + consumer + ".dlt";
  }

  public static Topic named(String topicName) {
    return Arrays.stream(values())
        .filter(topic -> topic.topicName.equals(topicName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic is named " + topicName));
  }

  /** Kafka's {@code cleanup.policy}. */
  public enum Cleanup {
    DELETE,
    COMPACT;

    public String policy() {
      return this == DELETE ? "delete" : "compact";
    }
  }
}
