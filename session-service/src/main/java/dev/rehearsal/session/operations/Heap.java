package dev.rehearsal.session.operations;

import dev.rehearsal.events.Topic;
import dev.rehearsal.platform.messaging.Consumer;

/** The dead letters of one consumer of one topic. */
record Heap(Consumer consumer, Topic topic) {

  String topicName() {
    return topic.deadLetters(consumer.groupId());
  }

  /** Under this group Kafka remembers which of them were sent again. */
  String group() {
    return "redrive." + topicName();
  }
}
