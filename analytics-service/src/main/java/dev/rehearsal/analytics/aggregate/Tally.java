package dev.rehearsal.analytics.aggregate;

import dev.rehearsal.analytics.packed.PackedReader;
import dev.rehearsal.analytics.packed.PackedWriter;
import java.util.Arrays;

/** Sums by small integer, without a box or a string for each. Not safe for several threads. */
public final class Tally {

  private static final int FREE = -1;

  private int[] fields = new int[64];
  private long[] sums = new long[64];
  private int used;

  public Tally() {
    Arrays.fill(fields, FREE);
  }

  /** Takes what is not zero. */
  public interface Each {
    void accept(int field, long sum);
  }

  public void add(int field, long by) {
    int place = place(field);
    if (fields[place] == FREE) {
      fields[place] = field;
      used++;
    }
    sums[place] += by;
    if (used * 2 > fields.length) {
      grow();
    }
  }

  public void add(Tally other) {
    other.each(this::add);
  }

  public long get(int field) {
    int place = place(field);
    return fields[place] == FREE ? 0 : sums[place];
  }

  public void each(Each consumer) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] != FREE && sums[i] != 0) {
        consumer.accept(fields[i], sums[i]);
      }
    }
  }

  /** Equal sums have equal bytes. */
  public byte[] encode() {
    int[] sorted = new int[used];
    int[] count = {0};
    each((field, _) -> sorted[count[0]++] = field);
    Arrays.sort(sorted, 0, count[0]);
    PackedWriter out = new PackedWriter();
    int previous = 0;
    for (int i = 0; i < count[0]; i++) {
      out.number(sorted[i] - previous).difference(get(sorted[i]));
      previous = sorted[i];
    }
    return out.bytes();
  }

  public static Tally decode(byte[] bytes) {
    Tally tally = new Tally();
    PackedReader in = new PackedReader(bytes);
    int field = 0;
    while (!in.isAtEnd()) {
      field += in.smallNumber();
      tally.add(field, in.difference());
    }
    return tally;
  }

  private int place(int field) {
    int place = field * 0x9E3779B9 >>> 1 & fields.length - 1;
    while (fields[place] != FREE && fields[place] != field) {
      place = place + 1 & fields.length - 1;
    }
    return place;
  }

  private void grow() {
    int[] oldFields = fields;
    long[] oldSums = sums;
    fields = new int[oldFields.length * 2];
    sums = new long[oldSums.length * 2];
    Arrays.fill(fields, FREE);
    for (int i = 0; i < oldFields.length; i++) {
      if (oldFields[i] != FREE) {
        int place = place(oldFields[i]);
        fields[place] = oldFields[i];
        sums[place] = oldSums[i];
      }
    }
  }
}
