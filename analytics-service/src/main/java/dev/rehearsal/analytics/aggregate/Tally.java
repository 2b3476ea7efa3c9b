package dev.rehearsal.analytics.aggregate;

import java.util.Arrays;

/** Sums by small integer, without a box or a string for each. Not safe for several threads. */
public final class Tally {

  private static final int FREE = -1;

  private int[] fields = new int[128];
  private long[] sums = new long[128];
  private int used;

  public Tally() {
    Arrays.fill(fields, FREE);
  }

  /** Takes what is not zero. */
  public interface Each {
    void accept(int field, long sum);
  }

  public void add(int field, long by) {
    int slot = slot(field);
    if (fields[slot] == FREE) {
      fields[slot] = field;
      used++;
    }
    sums[slot] += by;
    if (used * 2 > fields.length) {
      grow();
    }
  }

  public void each(Each consumer) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] != FREE && sums[i] != 0) {
        consumer.accept(fields[i], sums[i]);
      }
    }
  }

  private int slot(int field) {
    int slot = field * 0x9E3779B9 >>> 1 & fields.length - 1;
    while (fields[slot] != FREE && fields[slot] != field) {
      slot = slot + 1 & fields.length - 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldFields = fields;
    long[] oldSums = sums;
    fields = new int[oldFields.length * 2];
    sums = new long[oldSums.length * 2];
    Arrays.fill(fields, FREE);
    for (int i = 0; i < oldFields.length; i++) {
      if (oldFields[i] != FREE) {
        int slot = slot(oldFields[i]);
        fields[slot] = oldFields[i];
        sums[slot] = oldSums[i];
      }
    }
  }
}
