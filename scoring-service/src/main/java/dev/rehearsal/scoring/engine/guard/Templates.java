package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences of one mould: the same small words again and again around another concept, or the
 * same reason given for everything.
 */
final class Templates {

  private static final int OFTEN = 3;
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> CONNECTIVES =
      Set.of(
          "because",
          "since",
          "so",
          "therefore",
          "as",
          "ensure",
          "improve",
          "improves",
          "helps",
          "for",
          "to");

  private final Map<String, Integer> moulds = new HashMap<>();
  private final Map<String, Integer> reasons = new HashMap<>();

  void learn(Unit unit) {
    moulds.merge(mould(unit), 1, Integer::sum);
    reasons.merge(reason(unit.tokens()), 1, Integer::sum);
  }

  boolean isMoulded(Unit unit) {
    return often(moulds, mould(unit)) || often(reasons, reason(unit.tokens()));
  }

  private static boolean often(Map<String, Integer> counts, String key) {
    return !key.isEmpty() && counts.getOrDefault(key, 0) >= OFTEN;
  }

  private static String mould(Unit unit) {
    BitSet concepts = new BitSet();
    for (Hit hit : unit.hits()) {
      concepts.set(hit.first(), hit.last() + 1);
    }
    StringBuilder mould = new StringBuilder();
    int words = 0;
    boolean connected = false;
    boolean gap = false;
    for (int i = 0; i < unit.tokens().size(); i++) {
      Token token = unit.tokens().get(i);
      if (token.quantity() != null) {
        return "";
      }
      if (concepts.get(i) && !EnglishWords.isGrammar(token) && !EnglishWords.isVerb(token)) {
        gap = true;
      } else {
        mould.append(gap ? "_ " : "").append(token.stem()).append(' ');
        gap = false;
        words++;
        connected |= CONNECTIVES.contains(token.word());
      }
    }
    return connected && words >= FEWEST_WORDS ? mould.toString() : "";
  }

  /** What follows "because", if it is long enough to be one reason and not a word. */
  private static String reason(List<Token> tokens) {
    StringBuilder reason = new StringBuilder();
    boolean open = false;
    int words = 0;
    for (Token token : tokens) {
      if (open) {
        reason.append(token.stem()).append(' ');
        words++;
      }
      open |= token.word().equals("because") || token.word().equals("since");
    }
    return words >= 3 ? reason.toString() : "";
  }
}
