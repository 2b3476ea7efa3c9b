package dev.rehearsal.scoring.engine.answer;

import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Passage.Kind;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit with its place in the artifact.
 *
 * @param number distinct among the units of an answer; a pair has that of its first unit
 * @param index position in the list of its role
 */
public record AnswerUnit(int number, Role role, int index, Unit unit, boolean pair) {

  public boolean isLabel() {
    return unit.passage().kind() == Kind.LABEL;
  }

  /** The words from one token to another, in as many spans as they lie in strings. */
  public List<Evidence> evidence(int first, int last) {
    List<Evidence> spans = new ArrayList<>();
    List<Token> tokens = unit.tokens();
    int from = first;
    for (int i = first; i <= last; i++) {
      boolean ends = i == last || !tokens.get(i + 1).source().equals(tokens.get(i).source());
      if (ends) {
        spans.add(
            new Evidence(
                tokens.get(i).source().pointer(), tokens.get(from).start(), tokens.get(i).end()));
        from = i + 1;
      }
    }
    return spans;
  }

  /** All of its words. */
  public List<Evidence> evidence() {
    return evidence(0, unit.tokens().size() - 1);
  }
}
