package dev.rehearsal.analytics.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Up to where each partition number of the {@link Source}s is folded into each slot: the offset
 * that comes next. Not safe for several threads.
 */
public final class Watermarks {

  /** Nothing of the topic-partition has been folded into the slot. */
  public static final long NONE = -1;

  private static final int SOURCES = Source.values().length;

  private final int slots;
  private final Map<Integer, long[]> byPartition = new HashMap<>();

  private Watermarks(int slots) {
    this.slots = slots;
  }

  /** Of no partition yet. */
  public static Watermarks empty(int slots) {
    return new Watermarks(slots);
  }

  public Set<Integer> partitions() {
    return byPartition.keySet();
  }

  public long get(int slot, Source source, int partition) {
    long[] all = byPartition.get(partition);
    return all == null ? NONE : all[index(slot, source)];
  }

  public void set(int slot, Source source, int partition, long offset) {
    byPartition.computeIfAbsent(partition, _ -> none())[index(slot, source)] = offset;
  }

  /** The lowest of all slots: from there on the partition has to be read again. */
  public long lowest(Source source, int partition) {
    long lowest = Long.MAX_VALUE;
    for (int slot = 0; slot < slots; slot++) {
      lowest = Math.min(lowest, get(slot, source, partition));
    }
    return lowest;
  }

  /** The highest of all slots: everything before it has been looked at once. */
  public long highest(Source source, int partition) {
    long highest = NONE;
    for (int slot = 0; slot < slots; slot++) {
      highest = Math.max(highest, get(slot, source, partition));
    }
    return highest;
  }

  private long[] none() {
    long[] none = new long[slots * SOURCES];
    Arrays.fill(none, NONE);
    return none;
  }

  private static int index(int slot, Source source) {
    return slot * SOURCES + source.ordinal();
  }
}
