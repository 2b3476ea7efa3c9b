package dev.rehearsal.analytics.track;

import dev.rehearsal.events.Dimension;

/** Points 0–100 on each dimension, or none, eight bits a dimension. */
public record DimensionPoints(long packed) {

  public static final int ABSENT = -1;
  public static final DimensionPoints NONE = new DimensionPoints(0);

  private static final int BITS = 8;
  private static final long MASK = (1 << BITS) - 1;

  public DimensionPoints with(Dimension dimension, int points) {
    int shift = dimension.ordinal() * BITS;
    return new DimensionPoints(packed & ~(MASK << shift) | (long) (points + 1) << shift);
  }

  /** The points on the dimension, or {@link #ABSENT}. */
  public int of(Dimension dimension) {
    return (int) (packed >>> dimension.ordinal() * BITS & MASK) - 1;
  }
}
