package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.List;

/** Many concepts in a row with nothing said about them. */
final class NounList {

  private static final int FEWEST_CONCEPTS = 6;
  private static final double DENSE = 0.55;
  private static final double LITTLE_GRAMMAR = 0.14;

  private NounList() {}

  static boolean is(Unit unit) {
    List<Token> tokens = unit.tokens();
    BitSet covered = new BitSet();
    BitSet starts = new BitSet();
    for (Hit hit : unit.hits()) {
      covered.set(hit.first(), hit.last() + 1);
      starts.set(hit.first());
    }
    long grammar =
        tokens.stream().filter(t -> EnglishWords.isGrammar(t) || EnglishWords.isVerb(t)).count();
    long numbers = tokens.stream().filter(token -> token.quantity() != null).count();
    return starts.cardinality() >= FEWEST_CONCEPTS
        && covered.cardinality() >= DENSE * tokens.size()
        && grammar < LITTLE_GRAMMAR * tokens.size()
        && numbers * 8 < tokens.size()
        && !isChain(tokens);
  }

  /** {@code client -> gateway -> service}: a path is said by its arrows. */
  private static boolean isChain(List<Token> tokens) {
    int arrows = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      Token token = tokens.get(i);
      if (before.source().equals(token.source())) {
        String gap = token.source().text().substring(before.end(), token.start());
        if (gap.contains("->") || gap.contains("=>") || gap.contains("\u2192")) {
          arrows++;
        }
      }
    }
    return arrows >= 2 && arrows * 6 >= tokens.size();
  }
}
