package dev.rehearsal.analytics.fold;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.FoldStore.TrackKey;
import dev.rehearsal.analytics.store.SlotChanges;
import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.analytics.store.Watermarks;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.UnreadableEventException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Folds records into slots, each record once in each slot, whatever is delivered again. For one
 * thread.
 *
 * <p>A batch is written by one script a slot, which compares the slot's watermarks with the ones
 * this object knows. Every answer of false here means that they differ: another writer is at work,
 * or Redis has lost something. Then {@link #begin} has to be called and reading to go on from
 * {@link #start}.
 */
public final class Fold {

  private final FoldStore store;
  private final DeadLetterBox deadLetters;
  private final Fences fences;
  private final Recent<TrackKey, SessionTrack> tracks;
  private final Aggregates aggregates;
  private final KnownCriteria criteria = new KnownCriteria();
  private final Map<TopicPartition, Long> handled = new HashMap<>();
  private final String mark = UUID.randomUUID() + "-";
  private long batches;

  /**
   * @param cachedTracks how many tracks to keep in memory, about 1 KB each
   */
  public Fold(FoldStore store, DeadLetterBox deadLetters, int cachedTracks) {
    this.store = store;
    this.deadLetters = deadLetters;
    this.fences = new Fences(store);
    this.tracks = new Recent<>(cachedTracks);
    this.aggregates = new Aggregates(store, cachedTracks);
  }

  /** What a slot has to hear of a session. */
  private record Work(TrackKey copy, int partition, List<Decoded.SessionFact> facts) {}

  /**
   * Forgets everything and reads the watermarks of the partition numbers, of all sources: those of
   * one session share a number, so nothing may be written to it that one of them does not allow.
   *
   * @param looked up to where records were looked at before, so that none becomes a dead letter
   *     twice
   */
  public void begin(Collection<Integer> partitions, Map<TopicPartition, Long> looked) {
    tracks.clear();
    aggregates.forget();
    criteria.forget();
    looked.forEach((partition, offset) -> handled.merge(partition, offset, Math::max));
    fences.read(partitions);
  }

  /** The offset from which a partition is to be read; negative for its first. */
  public long start(Source source, int partition) {
    return fences.watermarks().lowest(source, partition);
  }

  /** The offset up to which at least one slot has been; negative if none has. */
  public long furthest(Source source, int partition) {
    return fences.watermarks().highest(source, partition);
  }

  /**
   * Folds the records of a poll.
   *
   * @return false if a slot could not be written; others may have been
   */
  public boolean fold(List<ConsumerRecord<String, byte[]>> records) {
    Batch batch = decode(records);
    Map<Integer, SlotFold> slots = new HashMap<>();
    Moves moves = new Moves();
    Map<TrackKey, SessionTrack> changed = foldSessions(batch, slots, moves);
    Aggregates.Moved moved = aggregates.move(moves);
    moved.each((key, bytes) -> slotOf(key.cohort(), slots).aggregate(key, bytes));
    moves.seen().forEach((cohort, at) -> slotOf(cohort, slots).seen(cohort, at));
    foldCohorts(batch, slots);
    criteria.addTo(slots, batch.criteria());
    if (!apply(batch, slots)) {
      return false;
    }
    tracks.putAll(changed);
    aggregates.areWritten(moved);
    criteria.areWritten(slots.keySet(), batch.criteria().keySet());
    slots.keySet().forEach(slot -> fences.advance(slot, batch));
    return true;
  }

  /**
   * Moves all watermarks to where reading is, also in slots that nothing was written to, so that a
   * restart does not read all that again.
   *
   * @param positions the offsets that come next; all before them are folded
   */
  public boolean settle(Map<TopicPartition, Long> positions) {
    return fences.raise(positions);
  }

  /** A log began anew: reads it from the start, into tracks that know most of what is in it. */
  public boolean restart(Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> none = new HashMap<>();
    for (TopicPartition partition : partitions) {
      none.put(partition, Watermarks.NONE);
      handled.remove(partition);
    }
    return fences.reset(none);
  }

  /** Whether Redis still holds the watermarks of these partitions that it is known to hold. */
  public boolean verify(Collection<TopicPartition> partitions) {
    return fences.verify(partitions);
  }

  private Batch decode(List<ConsumerRecord<String, byte[]>> records) {
    Batch batch = new Batch();
    for (ConsumerRecord<String, byte[]> record : records) {
      batch.cover(record);
      try {
        Decoded decoded = Decoder.read(record);
        if (decoded != null) {
          batch.add(decoded);
        }
      } catch (UnreadableEventException unreadable) {
        setAside(record, unreadable);
      }
    }
    return batch;
  }

  private void setAside(ConsumerRecord<String, byte[]> record, Exception cause) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    long looked =
        Math.max(
            handled.getOrDefault(partition, 0L),
            furthest(Source.of(record.topic()), record.partition()));
    if (record.offset() >= looked) {
      deadLetters.put(record, cause);
      handled.put(partition, record.offset() + 1);
    }
  }

  private Map<TrackKey, SessionTrack> foldSessions(
      Batch batch, Map<Integer, SlotFold> slots, Moves moves) {
    List<Work> work = work(batch);
    List<@Nullable SessionTrack> standing = standing(work);
    Merge merge = new Merge(this::setAside);
    Map<TrackKey, SessionTrack> changed = new HashMap<>();
    for (int i = 0; i < work.size(); i++) {
      Work item = work.get(i);
      SessionTrack old = standing.get(i);
      SessionTrack now = merge.of(old, item.facts());
      if (now != null && now != old) {
        slot(item.copy().slot(), slots).track(now, merge.encoded());
        for (UUID cohort : now.session().cohortIds()) {
          if (store.keys().slot(cohort) == item.copy().slot()) {
            moves.add(cohort, item.partition(), old, now);
          }
        }
        changed.put(item.copy(), now);
      }
    }
    return changed;
  }

  private List<Work> work(Batch batch) {
    List<Work> work = new ArrayList<>(2 * batch.sessions().size());
    for (SessionWork session : batch.sessions()) {
      for (TrackKey copy : session.copies(store.keys())) {
        List<Decoded.SessionFact> facts = session.newTo(copy.slot(), fences.watermarks());
        if (!facts.isEmpty()) {
          work.add(new Work(copy, session.partition(), facts));
        }
      }
    }
    return work;
  }

  /** The tracks as they are, in the order of the work: from memory, the others from Redis. */
  private List<@Nullable SessionTrack> standing(List<Work> work) {
    List<@Nullable SessionTrack> standing = new ArrayList<>(work.size());
    List<TrackKey> missing = new ArrayList<>();
    for (Work item : work) {
      SessionTrack cached = tracks.get(item.copy());
      standing.add(cached);
      if (cached == null) {
        missing.add(item.copy());
      }
    }
    List<@Nullable SessionTrack> stored = store.tracks(missing);
    int next = 0;
    for (int i = 0; i < standing.size(); i++) {
      if (standing.get(i) == null) {
        standing.set(i, stored.get(next++));
      }
    }
    return standing;
  }

  private void foldCohorts(Batch batch, Map<Integer, SlotFold> slots) {
    for (Decoded.CohortFact fact : batch.cohortFacts()) {
      for (int slot : slotsOf(fact.event())) {
        long seen = fences.watermarks().get(slot, fact.source(), fact.record().partition());
        if (fact.record().offset() >= seen) {
          slot(slot, slots).change(fact.event());
        }
      }
    }
  }

  private Set<Integer> slotsOf(CohortEvent event) {
    Set<Integer> slots = new TreeSet<>();
    slots.add(store.keys().slot(event.cohortId()));
    if (event instanceof CohortEvent.MembershipChanged membership) {
      slots.add(store.keys().slot(membership.learnerId()));
    }
    return slots;
  }

  private SlotFold slot(int slot, Map<Integer, SlotFold> slots) {
    return slots.computeIfAbsent(slot, number -> new SlotFold(number, store.keys()));
  }

  private SlotFold slotOf(UUID cohort, Map<Integer, SlotFold> slots) {
    return slot(store.keys().slot(cohort), slots);
  }

  private boolean apply(Batch batch, Map<Integer, SlotFold> slots) {
    byte[] batchMark = (mark + batches++).getBytes(US_ASCII);
    List<SlotChanges> changes = new ArrayList<>(slots.size());
    slots.forEach(
        (number, slot) -> {
          SlotChanges slotChanges = new SlotChanges(store.keys().watermarks(number));
          fences.guard(slotChanges, number, batch);
          slot.writeTo(slotChanges, batchMark);
          changes.add(slotChanges);
        });
    return !store.apply(changes).contains(false);
  }
}
