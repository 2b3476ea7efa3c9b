package dev.rehearsal.analytics.aggregate;

import dev.rehearsal.analytics.track.Outcomes;
import dev.rehearsal.events.Outcome;
import java.util.HashMap;
import java.util.Map;

/** By how much the numbers of a cohort move. Not safe for several threads. */
public final class CohortTally {

  private static final int OUTCOMES = Outcome.values().length;

  private final Tally numbers = new Tally();
  private final Map<Long, Tally> outcomes = new HashMap<>();

  /** By {@link CohortField}. */
  public Tally numbers() {
    return numbers;
  }

  /** By the key of the criteria and, within them, {@link #field}. */
  public Map<Long, Tally> outcomes() {
    return outcomes;
  }

  /** The field of an outcome of the criterion at an index of its list. */
  public static int field(int index, Outcome outcome) {
    return index * OUTCOMES + outcome.ordinal();
  }

  void add(Outcomes judged, long by) {
    if (judged.size() > 0) {
      Tally tally = outcomes.computeIfAbsent(judged.criteria(), _ -> new Tally());
      for (int i = 0; i < judged.size(); i++) {
        tally.add(field(i, judged.outcome(i)), by);
      }
    }
  }
}
