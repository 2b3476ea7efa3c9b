package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.SlotChanges;
import dev.rehearsal.analytics.store.Source;
import dev.rehearsal.analytics.store.Watermarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.apache.kafka.common.TopicPartition;

/** The watermarks that Redis is known to hold, and how they advance. For one thread. */
final class Fences {

  private final FoldStore store;
  private final int slots;
  private Watermarks watermarks;

  Fences(FoldStore store) {
    this.store = store;
    this.slots = store.keys().slots();
    this.watermarks = Watermarks.empty(slots);
  }

  void read(Collection<Integer> partitions) {
    watermarks = store.watermarks(partitions);
  }

  Watermarks watermarks() {
    return watermarks;
  }

  /**
   * Lets the changes of a slot in only as long as none of the batch's partition numbers has moved
   * there, in any topic: a track is changed by more than one of them.
   */
  void guard(SlotChanges changes, int slot, Batch batch) {
    for (int partition : batch.partitions()) {
      for (Source source : Source.values()) {
        long known = watermarks.get(slot, source, partition);
        changes.fence(source.field(partition), known, batch.next(source, partition, known));
      }
    }
  }

  /** The batch is in. */
  void advance(int slot, Batch batch) {
    for (int partition : batch.partitions()) {
      for (Source source : Source.values()) {
        long known = watermarks.get(slot, source, partition);
        watermarks.set(slot, source, partition, batch.next(source, partition, known));
      }
    }
  }

  /** Raises the watermarks that are lower, in all slots. */
  boolean raise(Map<TopicPartition, Long> positions) {
    return move(positions, Math::max);
  }

  /** Sets the watermarks in all slots, for a log that began anew. */
  boolean reset(Map<TopicPartition, Long> positions) {
    return move(positions, (_, position) -> position);
  }

  private boolean move(Map<TopicPartition, Long> positions, LongBinaryOperator choice) {
    List<SlotChanges> moves = new ArrayList<>();
    for (int slot = 0; slot < slots; slot++) {
      SlotChanges changes = new SlotChanges(store.keys().watermarks(slot));
      boolean moved = false;
      for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
        Source source = Source.of(position.getKey().topic());
        int partition = position.getKey().partition();
        long known = watermarks.get(slot, source, partition);
        long next = choice.applyAsLong(known, position.getValue());
        if (next != known) {
          changes.fence(source.field(partition), known, next);
          watermarks.set(slot, source, partition, next);
          moved = true;
        }
      }
      if (moved) {
        moves.add(changes);
      }
    }
    return !store.apply(moves).contains(false);
  }

  /** Whether Redis still holds the watermarks of these partitions that it is known to hold. */
  boolean verify(Collection<TopicPartition> partitions) {
    Watermarks stored = store.watermarks(watermarks.partitions());
    for (TopicPartition partition : partitions) {
      Source source = Source.of(partition.topic());
      for (int slot = 0; slot < slots; slot++) {
        if (stored.get(slot, source, partition.partition())
            != watermarks.get(slot, source, partition.partition())) {
          return false;
        }
      }
    }
    return true;
  }
}
