package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.List;

/** How many things a unit lists: an item is one, a sentence has as many as its commas part. */
final class Pieces {

  private static final int MOST = 6;

  private Pieces() {}

  static int in(AnswerUnit unit) {
    if (unit.unit().passage().kind() != Kind.SENTENCE) {
      return 1;
    }
    List<Token> tokens = unit.unit().tokens();
    int pieces = 1;
    for (int i = 1; i < tokens.size(); i++) {
      Boundary before = tokens.get(i).before();
      if (before == Boundary.PHRASE || before == Boundary.CLAUSE) {
        pieces++;
      }
    }
    // What stands before the colon of a label is no piece.
    boolean labelled = tokens.size() > 2 && pieces > 1;
    return Math.min(labelled ? pieces - 1 + (pieces == 2 ? 1 : 0) : pieces, MOST);
  }

  static int in(List<AnswerUnit> units) {
    return units.stream().mapToInt(Pieces::in).sum();
  }
}
