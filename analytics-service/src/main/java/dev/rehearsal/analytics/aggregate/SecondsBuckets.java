package dev.rehearsal.analytics.aggregate;

/**
 * Buckets of durations: exact below 64 s, above that 32 to every doubling, so the middle of a
 * bucket is at most 1.6 % away from any duration in it.
 */
public final class SecondsBuckets {

  private static final int EXACT = 64;
  private static final int EXACT_BITS = 6;
  private static final int STEP_BITS = 5;
  private static final int STEPS = 1 << STEP_BITS;

  /** One more than the highest bucket there is. */
  public static final int COUNT = bucket(Integer.MAX_VALUE) + 1;

  private SecondsBuckets() {}

  public static int bucket(int seconds) {
    if (seconds < EXACT) {
      return seconds;
    }
    int octave = 31 - Integer.numberOfLeadingZeros(seconds) - EXACT_BITS;
    int step = seconds >>> octave + EXACT_BITS - STEP_BITS & STEPS - 1;
    return EXACT + octave * STEPS + step;
  }

  /** The seconds in the middle of the bucket. */
  public static int middle(int bucket) {
    if (bucket < EXACT) {
      return bucket;
    }
    int octave = (bucket - EXACT) / STEPS;
    long width = 1L << octave + EXACT_BITS - STEP_BITS;
    long first = (STEPS + (bucket - EXACT) % STEPS) * width;
    return (int) (first + (width - 1) / 2);
  }
}
