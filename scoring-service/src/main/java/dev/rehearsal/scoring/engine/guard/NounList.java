package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.List;

/** Several concepts in a row with nothing said about them. */
final class NounList {

  private static final int RICH = 3;
  private static final int LONG = 9;
  private static final int WORDS_OF_A_PIECE = 3;
  private static final double DENSE = 0.5;
  private static final double LITTLE_GRAMMAR = 0.12;

  private NounList() {}

  /** So many concepts that nobody could mean them all, whatever stands around them. */
  static boolean isLong(Unit unit) {
    return concepts(unit) >= LONG && (is(unit) || isCommaList(unit.tokens()));
  }

  static boolean isRich(Unit unit) {
    return concepts(unit) >= RICH;
  }

  static boolean is(Unit unit) {
    return isRich(unit) && covered(unit) >= DENSE * unit.tokens().size() && statesNothing(unit);
  }

  /** Hardly a verb, hardly a small word, and no sign that takes their place. */
  static boolean statesNothing(Unit unit) {
    List<Token> tokens = unit.tokens();
    long grammar =
        tokens.stream()
            .filter(token -> EnglishWords.isGrammar(token) || EnglishWords.isVerb(token))
            .count();
    return grammar <= LITTLE_GRAMMAR * tokens.size() && !statesByASign(tokens);
  }

  /** One short piece after another. */
  private static boolean isCommaList(List<Token> tokens) {
    long pieces = tokens.stream().filter(token -> token.before() == Boundary.PHRASE).count();
    return pieces >= LONG && tokens.size() <= WORDS_OF_A_PIECE * pieces;
  }

  private static long concepts(Unit unit) {
    return unit.hits().stream().map(Hit::first).distinct().count();
  }

  private static int covered(Unit unit) {
    BitSet covered = new BitSet();
    unit.hits().forEach(hit -> covered.set(hit.first(), hit.last() + 1));
    return covered.cardinality();
  }

  /** {@code 40 * 100 = 4000}, {@code p99 < 100 ms}, {@code client -> gateway -> service}. */
  private static boolean statesByASign(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isArrow()) {
        return true;
      }
      if (i > 0 && tokens.get(i - 1).source().equals(token.source())) {
        int from = tokens.get(i - 1).end();
        for (int at = from; at < token.start(); at++) {
          if ("=<>\u2248\u2264\u2265:".indexOf(token.source().text().charAt(at)) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
