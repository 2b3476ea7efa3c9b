package dev.rehearsal.scoring.engine.answer;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.concept.Reading;
import dev.rehearsal.scoring.engine.concept.Unit;
import dev.rehearsal.scoring.engine.text.Passage;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * An artifact that was read with a lexicon.
 *
 * @param units everything that says something, structured parts first, then the notes
 * @param pairs neighbouring sentences of one paragraph, for what is said in two breaths
 * @param cut whether the artifact was longer than what is read of it
 */
public record Answer(
    Artifact artifact, List<AnswerUnit> units, List<AnswerUnit> pairs, boolean cut) {

  public Answer {
    units = List.copyOf(units);
    pairs = List.copyOf(pairs);
  }

  public static Answer read(Artifact artifact, Lexicon lexicon) {
    ArtifactReader reader = ArtifactReader.read(artifact);
    Reading reading = new Reading(lexicon);
    List<AnswerUnit> units = new ArrayList<>();
    for (Part part : reader.parts()) {
      Unit unit = reading.unit(part.passage());
      units.add(new AnswerUnit(units.size(), part.role(), part.index(), unit, false));
    }
    return new Answer(artifact, units, pairs(units, reading), reader.isCut());
  }

  /** The units of a role, in order. */
  public List<AnswerUnit> of(Role role) {
    return units.stream().filter(unit -> unit.role() == role && !unit.isLabel()).toList();
  }

  public int words() {
    return units.stream().mapToInt(unit -> unit.unit().tokens().size()).sum();
  }

  private static List<AnswerUnit> pairs(List<AnswerUnit> units, Reading reading) {
    List<AnswerUnit> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < units.size(); i++) {
      AnswerUnit one = units.get(i);
      AnswerUnit two = units.get(i + 1);
      boolean together =
          one.role() == Role.NOTES
              && one.unit().passage().block() == two.unit().passage().block()
              && !one.isLabel()
              && !two.isLabel();
      if (together) {
        pairs.add(new AnswerUnit(i, Role.NOTES, 0, reading.unit(joined(one, two)), true));
      }
    }
    return pairs;
  }

  private static Passage joined(AnswerUnit one, AnswerUnit two) {
    List<Token> tokens = new ArrayList<>(one.unit().tokens());
    tokens.addAll(two.unit().tokens());
    Passage first = one.unit().passage();
    boolean asks = first.question() && two.unit().passage().question();
    return new Passage(tokens, first.kind(), first.context(), first.block(), asks);
  }
}
