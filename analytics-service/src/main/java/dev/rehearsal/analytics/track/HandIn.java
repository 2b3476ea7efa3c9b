package dev.rehearsal.analytics.track;

import java.util.Comparator;

/**
 * One attempt at a stage, handed in.
 *
 * @param completedAt epoch milliseconds
 * @param plannedSeconds 0 where the mode has no clock
 * @param seconds active time
 */
public record HandIn(int attempt, long completedAt, int plannedSeconds, int seconds, boolean late) {

  static final Comparator<HandIn> ORDER =
      Comparator.comparingInt(HandIn::attempt)
          .thenComparingLong(HandIn::completedAt)
          .thenComparingInt(HandIn::seconds)
          .thenComparingInt(HandIn::plannedSeconds)
          .thenComparing(HandIn::late);

  public boolean overran() {
    return plannedSeconds > 0 && seconds > plannedSeconds;
  }
}
