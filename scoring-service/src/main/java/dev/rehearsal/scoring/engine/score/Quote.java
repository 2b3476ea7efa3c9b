package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.match.Span;
import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.List;

/** Widens a window to the clause around it, so that what is quoted can be read. */
final class Quote {

  private static final int LONGEST = 26;

  private Quote() {}

  static List<Evidence> of(AnswerUnit unit, Span window) {
    List<Token> tokens = unit.unit().tokens();
    int first = window.first();
    int last = window.last();
    while (first > 0
        && last - first + 1 < LONGEST
        && !tokens.get(first).before().atLeast(Boundary.CLAUSE)) {
      first--;
    }
    while (last + 1 < tokens.size()
        && last - first + 1 < LONGEST
        && !tokens.get(last + 1).before().atLeast(Boundary.CLAUSE)) {
      last++;
    }
    return unit.evidence(first, last);
  }
}
