package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.concept.Hit;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.guard.Trust;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An answer to be counted in: its trusted units, and what the core tags are called. */
public record Scene(Answer answer, Lexicon lexicon, Trust trust) {

  private static final double TRUSTED = 0.3;

  /** The trusted units of a role. */
  List<AnswerUnit> of(Role role) {
    return answer.of(role).stream().filter(unit -> trust.in(unit) >= TRUSTED).toList();
  }

  List<AnswerUnit> notes() {
    return of(Role.NOTES);
  }

  /** The trusted notes, each followed by the pair it makes with the next sentence. */
  List<AnswerUnit> notesAndPairs() {
    return Stream.concat(notes().stream(), answer.pairs().stream())
        .filter(unit -> trust.in(unit) >= TRUSTED)
        .sorted(Comparator.comparingInt(AnswerUnit::number).thenComparing(AnswerUnit::pair))
        .toList();
  }

  /** Every trusted unit, wherever it stands. */
  List<AnswerUnit> all() {
    return answer.units().stream()
        .filter(unit -> !unit.isLabel() && trust.in(unit) >= TRUSTED)
        .toList();
  }

  boolean isUnder(AnswerUnit unit, CoreTag tag) {
    return unit.unit().context().get(number(tag));
  }

  /** Whether the unit itself says so and does not deny it. */
  boolean says(AnswerUnit unit, CoreTag tag) {
    int number = number(tag);
    return unit.unit().own().get(number)
        && unit.unit().hits().stream().anyMatch(hit -> hit.tag() == number && !hit.denied());
  }

  boolean saysOrIsUnder(AnswerUnit unit, CoreTag tag) {
    return isUnder(unit, tag) || says(unit, tag);
  }

  /** How many different words for a tag stand in the unit. */
  long mentions(AnswerUnit unit, CoreTag tag) {
    int number = number(tag);
    return unit.unit().hits().stream()
        .filter(hit -> hit.tag() == number && !hit.denied())
        .map(Hit::first)
        .distinct()
        .count();
  }

  private int number(CoreTag tag) {
    return lexicon.number(tag.name());
  }
}
