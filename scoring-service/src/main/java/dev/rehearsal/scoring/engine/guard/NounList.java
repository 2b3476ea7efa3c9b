package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.List;

/** Many concepts in a row with nothing said about them. */
final class NounList {

  private static final int FEWEST_CONCEPTS = 4;
  private static final int MANY_CONCEPTS = 9;
  private static final double DENSE = 0.55;
  private static final double LITTLE_GRAMMAR = 0.14;

  private NounList() {}

  /** So many that nobody could mean it, whatever stands around it. */
  static boolean isLong(Unit unit) {
    return is(unit) && unit.hits().stream().map(Hit::first).distinct().count() >= MANY_CONCEPTS;
  }

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
    long arrows = tokens.stream().filter(Token::isArrow).count();
    return arrows >= 2 && arrows * 6 >= tokens.size();
  }
}
