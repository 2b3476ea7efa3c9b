package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.content.rubric.QuantityType;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.text.Quantity;
import java.util.List;
import java.util.stream.Stream;

/** What the scope holds. */
final class RequirementFacts {

  private static final int WORDS_OF_A_RESTATEMENT = 7;

  private RequirementFacts() {}

  static Counted functional(Scene scene) {
    List<AnswerUnit> written =
        scene.notes().stream()
            .filter(unit -> scene.isUnder(unit, CoreTag.FUNCTIONAL))
            .filter(unit -> !scene.isUnder(unit, CoreTag.OUT_OF_SCOPE))
            .filter(unit -> unit.unit().tokens().size() > 1)
            .toList();
    return listed(scene.of(Role.FUNCTIONAL), written);
  }

  static Counted qualities(Scene scene) {
    return Counted.of(
        Stream.concat(
                scene.of(Role.QUALITY).stream(),
                scene.notes().stream()
                    .filter(unit -> scene.says(unit, CoreTag.QUALITY))
                    .filter(unit -> !scene.isUnder(unit, CoreTag.OUT_OF_SCOPE)))
            .filter(RequirementFacts::isMeasurable)
            .toList());
  }

  static Counted cuts(Scene scene) {
    List<AnswerUnit> written =
        scene.notes().stream()
            .filter(unit -> scene.saysOrIsUnder(unit, CoreTag.OUT_OF_SCOPE))
            .toList();
    return listed(scene.of(Role.CUT), written);
  }

  static Counted assumptions(Scene scene) {
    List<AnswerUnit> written =
        scene.notes().stream()
            .filter(unit -> scene.saysOrIsUnder(unit, CoreTag.ASSUMPTION))
            .toList();
    return listed(scene.of(Role.ASSUMPTION), written);
  }

  static Counted restatement(Scene scene) {
    return Counted.of(
        Stream.concat(
                scene.of(Role.RESTATEMENT).stream(),
                scene.notes().stream()
                    .filter(unit -> scene.saysOrIsUnder(unit, CoreTag.RESTATEMENT)))
            .filter(unit -> unit.unit().tokens().size() >= WORDS_OF_A_RESTATEMENT)
            .limit(1)
            .toList());
  }

  private static Counted listed(List<AnswerUnit> fields, List<AnswerUnit> written) {
    List<AnswerUnit> both = Stream.concat(fields.stream(), written.stream()).toList();
    return Counted.of(fields.size() + Pieces.in(written), both);
  }

  private static boolean isMeasurable(AnswerUnit unit) {
    return unit.unit().tokens().stream()
        .anyMatch(
            token -> {
              Quantity quantity = token.quantity();
              return quantity != null
                  && (quantity.type() != QuantityType.COUNT || quantity.value() > 9);
            });
  }
}
