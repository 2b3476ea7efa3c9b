package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import java.util.HashMap;
import java.util.Map;

/**
 * What a unit still gives. It shows two things in full, a long one or a record some more; then 0.6,
 * then 0.25 of the credit.
 */
final class Credits {

  private static final int USUAL = 2;
  private static final int RECORD = 4;
  private static final int MOST = 6;
  private static final int LONG = 30;
  private static final int WORDS_FOR_ONE_MORE = 12;

  private final Map<Integer, Integer> uses = new HashMap<>();

  double left(AnswerUnit unit) {
    int beyond = used(unit) - inFull(unit);
    return beyond < 0 ? 1 : beyond == 0 ? 0.6 : 0.25;
  }

  void use(AnswerUnit unit) {
    uses.merge(unit.number(), 1, Integer::sum);
    if (unit.pair()) {
      uses.merge(unit.number() + 1, 1, Integer::sum);
    }
  }

  private int used(AnswerUnit unit) {
    int own = uses.getOrDefault(unit.number(), 0);
    return unit.pair() ? Math.max(own, uses.getOrDefault(unit.number() + 1, 0)) : own;
  }

  private static int inFull(AnswerUnit unit) {
    int base = unit.unit().passage().kind() == Kind.RECORD ? RECORD : USUAL;
    int words = unit.unit().tokens().size();
    int more = words > LONG ? (words - LONG) / WORDS_FOR_ONE_MORE : 0;
    return Math.min(base + more, MOST);
  }
}
