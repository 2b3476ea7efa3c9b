package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.events.StageKind;
import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.facts.Facts;
import dev.rehearsal.scoring.engine.guard.Trust;
import java.util.List;
import java.util.stream.Stream;

/**
 * All there is to judge one hand-in by.
 *
 * @param speaking the units in which phrasings are looked for, single ones first
 */
record StageScene(
    List<StageKind> kinds, Answer answer, List<AnswerUnit> speaking, Trust trust, Facts facts) {

  static StageScene of(List<StageKind> kinds, Answer answer, Trust trust, Facts facts) {
    List<AnswerUnit> speaking =
        Stream.concat(answer.units().stream(), answer.pairs().stream())
            .filter(unit -> !unit.isLabel() && trust.in(unit) > 0)
            .toList();
    return new StageScene(kinds, answer, speaking, trust, facts);
  }

  /** While clarifying, a question is as good as a statement. */
  boolean welcomesQuestions() {
    return kinds.contains(StageKind.REQUIREMENTS);
  }
}
