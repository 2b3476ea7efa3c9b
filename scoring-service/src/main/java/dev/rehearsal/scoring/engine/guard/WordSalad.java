package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.List;

/**
 * Words in an order no sentence has: "the of", "and is the to". Careless English breaks the order
 * now and then; shuffled words break it at every turn.
 */
final class WordSalad {

  private static final int FEWEST_PAIRS = 12;
  private static final double TOO_OFTEN = 0.14;

  private int pairs;
  private int broken;

  void learn(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token one = tokens.get(i);
      Token two = tokens.get(i + 1);
      boolean opens =
          EnglishWords.DETERMINERS.contains(one.word())
              || EnglishWords.PREPOSITIONS.contains(one.word());
      if (opens && !two.before().atLeast(Boundary.SLASH)) {
        pairs++;
        if (breaksOrder(one.word(), two.word())) {
          broken++;
        }
      }
    }
  }

  boolean is() {
    return pairs >= FEWEST_PAIRS && broken > TOO_OFTEN * pairs;
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
}
