package dev.rehearsal.scoring.engine.match;

import dev.rehearsal.content.rubric.QuantityType;
import dev.rehearsal.content.rubric.Slot;
import dev.rehearsal.content.rubric.Slot.Polarity;
import dev.rehearsal.content.rubric.Slot.QuantityOption;
import dev.rehearsal.content.rubric.Slot.TagOption;
import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A slot, with its tags looked up. */
final class SlotMatcher {

  private final BitSet affirmed = new BitSet();
  private final BitSet denied = new BitSet();
  private final List<QuantityOption> quantities = new ArrayList<>();

  SlotMatcher(Slot slot, Lexicon lexicon) {
    for (Slot.Option option : slot.options()) {
      switch (option) {
        case TagOption(String tag, Polarity polarity) -> {
          if (polarity != Polarity.DENIED) {
            affirmed.set(lexicon.number(tag));
          }
          if (polarity != Polarity.AFFIRMED) {
            denied.set(lexicon.number(tag));
          }
        }
        case QuantityOption quantity -> quantities.add(quantity);
      }
    }
  }

  /** Where the unit fills the slot, by first token. */
  List<Span> spans(Unit unit) {
    List<Span> spans = new ArrayList<>();
    for (Hit hit : unit.hits()) {
      if ((hit.denied() ? denied : affirmed).get(hit.tag())) {
        spans.add(new Span(hit.first(), hit.last()));
      }
    }
    if (!quantities.isEmpty()) {
      addQuantities(unit, spans);
      spans.sort(Span.BY_FIRST);
    }
    return spans;
  }

  /** Whether what stands above the unit fills the slot. */
  boolean isFilledBy(BitSet context) {
    return affirmed.intersects(context);
  }

  private void addQuantities(Unit unit, List<Span> spans) {
    for (int i = 0; i < unit.tokens().size(); i++) {
      Quantity quantity = unit.tokens().get(i).quantity();
      if (quantity != null && quantities.stream().anyMatch(option -> fits(option, quantity))) {
        spans.add(new Span(i, i));
      }
    }
  }

  private static boolean fits(QuantityOption option, Quantity quantity) {
    boolean type = option.type() == QuantityType.ANY || option.type() == quantity.type();
    return type && quantity.value() >= option.least() && quantity.value() <= option.most();
  }
}
