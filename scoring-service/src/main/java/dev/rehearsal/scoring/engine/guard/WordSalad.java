package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.List;

/**
 * Words in an order no sentence has: "the of", a capital in mid-sentence, "= ×". Careless English
 * breaks the order hardly ever; shuffled words break it in several ways at once.
 */
final class WordSalad {

  private static final int FEWEST_BREAKS = 3;
  private static final int MANY_PAIRS = 20;
  private static final double OFTEN_AMONG_MANY = 0.14;
  private static final double OFTEN_AMONG_FEW = 0.28;
  private static final double OFTEN_IN_SEVERAL_WAYS = 0.09;
  private static final String SIGNS = "\u00d7*=\u2248+\u00f7";

  private final Order words = new Order();
  private final Order capitals = new Order();
  private final Order signs = new Order();

  void learn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      if (EnglishWords.DETERMINERS.contains(token.word())
          || EnglishWords.PREPOSITIONS.contains(token.word())) {
        words.saw(next == null ? endsAbruptly(token) : breaksOrder(token, next));
      }
      if (isCapitalised(token)) {
        capitals.saw(i > 0 && token.before() == Boundary.NONE);
      }
      if (next != null && next.source().equals(token.source())) {
        int found = signs(token.source().text(), token.end(), next.start());
        if (found > 0) {
          signs.saw(found > 1);
        }
      }
    }
  }

  boolean is() {
    double often = words.seen >= MANY_PAIRS ? OFTEN_AMONG_MANY : OFTEN_AMONG_FEW;
    if (words.broken >= FEWEST_BREAKS && words.broken > often * words.seen) {
      return true;
    }
    int broken = words.broken + capitals.broken + signs.broken;
    int seen = words.seen + capitals.seen + signs.seen;
    int ways =
        Integer.signum(words.broken)
            + Integer.signum(capitals.broken)
            + Integer.signum(signs.broken);
    return ways > 1 && broken >= FEWEST_BREAKS && broken > OFTEN_IN_SEVERAL_WAYS * seen;
  }

  /** How often an order was seen, and how often broken. */
  private static final class Order {

    private int seen;
    private int broken;

    void saw(boolean breaks) {
      seen++;
      broken += breaks ? 1 : 0;
    }
  }

  private static boolean endsAbruptly(Token token) {
    return EnglishWords.DETERMINERS.contains(token.word()) && !isPronoun(token.word());
  }

  private static boolean breaksOrder(Token token, Token next) {
    if (next.before().atLeast(Boundary.CLAUSE)) {
      return endsAbruptly(token);
    }
    return next.before() == Boundary.NONE && breaksOrder(token.word(), next.word());
  }

  private static boolean breaksOrder(String one, String two) {
    if (EnglishWords.DETERMINERS.contains(one)) {
      return EnglishWords.DETERMINERS.contains(two)
          || EnglishWords.PREPOSITIONS.contains(two) && !two.equals("over")
          || EnglishWords.CONJUNCTIONS.contains(two) && !isPronoun(one)
          || EnglishWords.AUXILIARIES.contains(two) && !isPronoun(one);
    }
    return EnglishWords.AUXILIARIES.contains(two) && !one.equals("to")
        || EnglishWords.CONJUNCTIONS.contains(two) && !two.equals("that") && !two.equals("when")
        || two.equals("of")
        || two.equals("to");
  }

  /** "this is", "these are", "each of": determiners that stand for a noun. */
  private static boolean isPronoun(String word) {
    return switch (word) {
      case "this", "these", "those", "each" -> true;
      default -> false;
    };
  }

  /** A small word with a capital, as only the beginning of a sentence has it. */
  private static boolean isCapitalised(Token token) {
    String text = token.source().text();
    boolean capital = Character.isUpperCase(text.charAt(token.start()));
    boolean shout =
        token.end() - token.start() > 1 && Character.isUpperCase(text.charAt(token.start() + 1));
    return capital && !shout && EnglishWords.isGrammar(token) && !token.word().equals("i");
  }

  private static int signs(String text, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      boolean emphasis =
          text.charAt(i) == '*' && (at(text, i - 1) == '*' || at(text, i + 1) == '*');
      if (!emphasis && SIGNS.indexOf(text.charAt(i)) >= 0) {
        found++;
      }
    }
    return found;
  }

  private static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
