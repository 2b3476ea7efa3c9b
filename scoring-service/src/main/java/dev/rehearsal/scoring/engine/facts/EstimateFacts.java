package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.events.artifact.Estimate;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.numbers.Calculation;
import dev.rehearsal.scoring.engine.numbers.Calculation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What the numbers show. */
final class EstimateFacts {

  private EstimateFacts() {}

  /** Estimates that show how a number comes about, by an expression or in an equation. */
  static Counted calculations(Scene scene) {
    return Counted.of(calculated(scene));
  }

  /** Those whose arithmetic holds, and none if one of them is wrong. */
  static Counted sound(Scene scene) {
    List<AnswerUnit> right = new ArrayList<>();
    for (AnswerUnit unit : scene.all()) {
      for (Calculation calculation : Calculations.in(unit)) {
        if (calculation.verdict() == Verdict.WRONG) {
          return Counted.NONE;
        }
        right.add(unit);
      }
    }
    return Counted.of(right.stream().distinct().toList());
  }

  /** Numbers from which a decision follows, in the same line. */
  static Counted conclusions(Scene scene) {
    List<AnswerUnit> found = new ArrayList<>();
    for (AnswerUnit unit : scene.of(Role.ESTIMATE)) {
      Estimate estimate = scene.answer().artifact().estimates().get(unit.index());
      String conclusion = estimate.conclusion();
      if (conclusion != null
          && conclusion.strip().length() > 8
          && scene.says(unit, CoreTag.DECISION)) {
        found.add(unit);
      }
    }
    int last = -1;
    for (AnswerUnit unit : scene.notesAndPairs()) {
      boolean number = unit.unit().tokens().stream().anyMatch(token -> token.quantity() != null);
      boolean concludes =
          number && scene.says(unit, CoreTag.DECISION) && scene.says(unit, CoreTag.CONCLUSION);
      if (concludes && unit.number() > last) {
        found.add(unit);
        last = unit.pair() ? unit.number() + 1 : unit.number();
      }
    }
    return Counted.of(found);
  }

  private static List<AnswerUnit> calculated(Scene scene) {
    return scene.all().stream()
        .filter(
            unit ->
                unit.role() == Role.ESTIMATE
                    ? Calculations.hasExpression(unit)
                    : !Calculations.in(unit).isEmpty())
        .toList();
  }
}
