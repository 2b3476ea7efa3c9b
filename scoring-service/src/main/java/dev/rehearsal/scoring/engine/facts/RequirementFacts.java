package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.content.rubric.QuantityType;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.text.Quantity;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the scope holds. */
final class RequirementFacts {

  private static final List<CoreTag> QUALITIES =
      List.of(
          CoreTag.LATENCY,
          CoreTag.AVAILABILITY,
          CoreTag.DURABILITY,
          CoreTag.CONSISTENCY,
          CoreTag.THROUGHPUT);
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

  /** A sentence may pin down several qualities, but no more than it has figures. */
  static Counted qualities(Scene scene) {
    int count = 0;
    List<AnswerUnit> found = new ArrayList<>();
    for (AnswerUnit unit : scene.all()) {
      boolean named =
          unit.role() == Role.QUALITY
              || unit.role() == Role.NOTES
                  && scene.says(unit, CoreTag.QUALITY)
                  && !scene.isUnder(unit, CoreTag.OUT_OF_SCOPE);
      int figures = named ? figures(unit) : 0;
      if (figures > 0) {
        long kinds = QUALITIES.stream().filter(quality -> scene.says(unit, quality)).count();
        count += Math.max(1, Math.min(figures, (int) kinds));
        found.add(unit);
      }
    }
    return Counted.of(count, found);
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
            .reduce((earlier, later) -> later)
            .stream()
            .toList());
  }

  private static Counted listed(List<AnswerUnit> fields, List<AnswerUnit> written) {
    List<AnswerUnit> both = Stream.concat(fields.stream(), written.stream()).toList();
    return Counted.of(fields.size() + Pieces.in(written), both);
  }

  private static int figures(AnswerUnit unit) {
    int figures = 0;
    for (Token token : unit.unit().tokens()) {
      Quantity quantity = token.quantity();
      boolean measures =
          quantity != null && (quantity.type() != QuantityType.COUNT || quantity.value() > 9);
      figures += measures || token.word().equals("nines") ? 1 : 0;
    }
    return figures;
  }
}
