package dev.rehearsal.scoring.engine.match;

import dev.rehearsal.content.rubric.Criterion.Phrasing;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.concept.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest window of a unit that fills every slot of a phrasing. A slot may be filled by
 * what the unit stands under, but never all of them.
 */
public final class PhrasingMatcher {

  private final Phrasing phrasing;
  private final List<SlotMatcher> all;
  private final List<SlotMatcher> none;

  public PhrasingMatcher(Phrasing phrasing, Lexicon lexicon) {
    this.phrasing = phrasing;
    this.all = phrasing.all().stream().map(slot -> new SlotMatcher(slot, lexicon)).toList();
    this.none = phrasing.none().stream().map(slot -> new SlotMatcher(slot, lexicon)).toList();
  }

  public Phrasing phrasing() {
    return phrasing;
  }

  /** The smallest window, or null if there is none as small as the phrasing wants. */
  public @Nullable Span match(Unit unit) {
    List<List<Span>> slots = new ArrayList<>(all.size());
    for (SlotMatcher slot : all) {
      List<Span> spans = slot.spans(unit);
      if (!spans.isEmpty()) {
        slots.add(spans);
      } else if (!slot.isFilledBy(unit.context())) {
        return null;
      }
    }
    Span window = slots.isEmpty() ? null : Windows.smallest(slots);
    if (window == null || window.length() > phrasing.window() || isSpoilt(unit, window)) {
      return null;
    }
    return window;
  }

  private boolean isSpoilt(Unit unit, Span window) {
    for (SlotMatcher slot : none) {
      for (Span span : slot.spans(unit)) {
        if (span.first() <= window.last() && span.last() >= window.first()) {
          return true;
        }
      }
    }
    return false;
  }
}
