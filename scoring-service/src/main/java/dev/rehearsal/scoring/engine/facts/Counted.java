package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import java.util.Collection;
import java.util.List;

/** How many of something there are, and where. */
public record Counted(int count, List<Evidence> evidence) {

  public static final Counted NONE = new Counted(0, List.of());

  private static final int MOST_EVIDENCE = 6;

  public Counted {
    evidence = List.copyOf(evidence);
  }

  static Counted of(Collection<AnswerUnit> units) {
    return new Counted(units.size(), evidence(units));
  }

  static Counted of(int count, Collection<AnswerUnit> units) {
    return count == 0 ? NONE : new Counted(count, evidence(units));
  }

  private static List<Evidence> evidence(Collection<AnswerUnit> units) {
    return units.stream()
        .limit(MOST_EVIDENCE)
        .flatMap(unit -> unit.evidence().stream())
        .limit(MOST_EVIDENCE)
        .toList();
  }
}
