package dev.rehearsal.analytics.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.analytics.fold.DeadLetterBox;
import dev.rehearsal.analytics.store.Activity;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.Order;
import dev.rehearsal.analytics.store.RedisAwayException;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.SlotChanges;
import dev.rehearsal.analytics.store.SlotScript;
import dev.rehearsal.analytics.store.StoredJson;
import dev.rehearsal.events.ActivityEvent.StageActivity;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.UnreadableEventException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * Notes signs of life. The latest of a learner wins, so nothing is fenced, remembered or made up
 * for: reading begins at the end of the topic, and what comes while Redis is away is gone.
 */
final class ActivityListener
    implements BatchMessageListener<String, byte[]>, ConsumerAwareRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(ActivityListener.class);

  private final RedisLink link;
  private final Keyspace keys;
  private final DeadLetterBox deadLetters;
  private final String mark = UUID.randomUUID() + "-";
  private long batches;

  ActivityListener(RedisLink link, Keyspace keys, DeadLetterBox deadLetters) {
    this.link = link;
    this.keys = keys;
    this.deadLetters = deadLetters;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    consumer.seekToEnd(partitions);
  }

  @Override
  public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
    Map<UUID, StageActivity> latest = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        StageActivity activity = read(record);
        latest.merge(activity.learnerId(), activity, ActivityListener::later);
      } catch (UnreadableEventException unreadable) {
        deadLetters.put(record, unreadable);
      }
    }
    try {
      note(latest.values());
    } catch (RedisAwayException away) {
      log.debug("Signs of life are lost: {}", away.getMessage());
    }
  }

  @SuppressWarnings("ConstantValue") // JSON may leave out what the record's type says is there
  private static StageActivity read(ConsumerRecord<String, byte[]> record) {
    if (EventCodec.read(record) instanceof StageActivity activity
        && activity.sessionId() != null
        && activity.learnerId() != null
        && activity.stageId() != null) {
      return activity;
    }
    throw new UnreadableEventException("not a complete sign of life");
  }

  private void note(Collection<StageActivity> activities) {
    byte[] batchMark = (mark + batches++).getBytes(US_ASCII);
    Map<Integer, SlotChanges> slots = new HashMap<>();
    for (StageActivity activity : activities) {
      for (UUID cohort : activity.cohortIds()) {
        int slot = keys.slot(cohort);
        note(
            activity,
            cohort,
            slots.computeIfAbsent(slot, number -> new SlotChanges(keys.watermarks(number))),
            batchMark);
      }
    }
    SlotScript.apply(link, new ArrayList<>(slots.values()));
  }

  private void note(StageActivity activity, UUID cohort, SlotChanges changes, byte[] batchMark) {
    long at = activity.occurredAt().toEpochMilli();
    byte[] learner = activity.learnerId().toString().getBytes(US_ASCII);
    changes
        .latest(
            keys.row(cohort, activity.learnerId()),
            List.of(
                Activity.FIELD,
                Order.byTime(at),
                StoredJson.write(
                    new Activity(activity.sessionId(), activity.stageId(), activity.words()))))
        .seen(keys.seen(cohort), List.of(SlotChanges.number(at), learner))
        .set(keys.change(cohort), batchMark);
  }

  private static StageActivity later(StageActivity one, StageActivity other) {
    return one.occurredAt().isAfter(other.occurredAt()) ? one : other;
  }
}
