package dev.rehearsal.scoring.engine.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The smallest range of tokens with one span of every slot in it. */
final class Windows {

  /** More hits of one slot in one unit than anybody means. */
  private static final int MOST_SPANS = 64;

  private Windows() {}

  /**
   * Steps the slot whose span begins first, as in merging sorted lists. Two slots do not share a
   * span: saying one word twice needs two words.
   */
  static @Nullable Span smallest(List<List<Span>> slots) {
    int[] at = new int[slots.size()];
    Span best = null;
    while (true) {
      Span window = window(slots, at);
      if (isDistinct(slots, at) && (best == null || window.length() < best.length())) {
        best = window;
      }
      if (!step(slots, at)) {
        return best;
      }
    }
  }

  private static Span window(List<List<Span>> slots, int[] at) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = 0; i < at.length; i++) {
      Span span = slots.get(i).get(at[i]);
      first = Math.min(first, span.first());
      last = Math.max(last, span.last());
    }
    return new Span(first, last);
  }

  private static boolean isDistinct(List<List<Span>> slots, int[] at) {
    if (at.length == 1) {
      return true;
    }
    Set<Span> seen = new HashSet<>();
    List<Span> chosen = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      chosen.add(slots.get(i).get(at[i]));
    }
    return seen.addAll(chosen) && seen.size() == chosen.size();
  }

  private static boolean step(List<List<Span>> slots, int[] at) {
    int lowest = -1;
    for (int i = 0; i < at.length; i++) {
      boolean more = at[i] + 1 < Math.min(slots.get(i).size(), MOST_SPANS);
      if (more
          && (lowest < 0
              || slots.get(i).get(at[i]).first() < slots.get(lowest).get(at[lowest]).first())) {
        lowest = i;
      }
    }
    if (lowest < 0) {
      return false;
    }
    at[lowest]++;
    return true;
  }
}
