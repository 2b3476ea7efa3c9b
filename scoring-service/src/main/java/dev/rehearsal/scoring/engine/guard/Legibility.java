package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.text.Token;

/** Whether an answer is in a language these rules can read. */
public final class Legibility {

  private static final int ENOUGH_WORDS_TO_TELL = 25;
  private static final double FEW = 0.15;

  private Legibility() {}

  public static boolean isIllegible(Answer answer, Lexicon lexicon) {
    int words = 0;
    int known = 0;
    for (AnswerUnit unit : answer.units()) {
      for (Token token : unit.unit().tokens()) {
        if (token.quantity() == null) {
          words++;
          known += EnglishWords.isGrammar(token) || lexicon.knows(token) ? 1 : 0;
        }
      }
    }
    return words >= ENOUGH_WORDS_TO_TELL && known < FEW * words;
  }
}
