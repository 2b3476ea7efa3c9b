package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.content.rubric.Criterion.Check;
import dev.rehearsal.content.rubric.Criterion.Part;
import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.concept.Lexicon;
import dev.rehearsal.scoring.engine.facts.Counted;
import dev.rehearsal.scoring.engine.match.PhrasingMatcher;
import dev.rehearsal.scoring.engine.match.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A part of a criterion, with its phrasings ready to be matched. */
record PartJudge(List<PhrasingMatcher> phrasings, List<Check> checks) {

  /** What is said in two breaths counts a little less. */
  private static final double PAIR = 0.9;

  private static final double HEDGED = 0.5;
  private static final double ASKED = 0.6;
  private static final double NOTHING = 0.05;

  static PartJudge of(Part part, Lexicon lexicon) {
    return new PartJudge(
        part.phrasings().stream().map(phrasing -> new PhrasingMatcher(phrasing, lexicon)).toList(),
        part.checks());
  }

  /** A place where a phrasing was found. */
  record Candidate(AnswerUnit unit, Span window, double credit, PhrasingMatcher phrasing) {

    List<Evidence> evidence() {
      return Quote.of(unit, window);
    }
  }

  /** Everywhere a phrasing was found, best first, in the order of the text where equally good. */
  List<Candidate> candidates(StageScene scene) {
    List<Candidate> found = new ArrayList<>();
    for (PhrasingMatcher phrasing : phrasings) {
      for (AnswerUnit unit : scene.speaking()) {
        Span window = phrasing.match(unit.unit());
        if (window != null) {
          double credit = phrasing.phrasing().grade() * weight(scene, unit, window);
          if (credit > NOTHING) {
            found.add(new Candidate(unit, window, credit, phrasing));
          }
        }
      }
    }
    found.sort(
        Comparator.comparingDouble(Candidate::credit)
            .reversed()
            .thenComparing(candidate -> phrasings.indexOf(candidate.phrasing()))
            .thenComparing(candidate -> candidate.window().length()));
    return found;
  }

  private static double weight(StageScene scene, AnswerUnit unit, Span window) {
    double weight = scene.trust().in(unit) * (unit.pair() ? PAIR : 1);
    if (unit.unit().hedged().get(window.first(), window.last() + 1).cardinality() > 0) {
      weight *= HEDGED;
    }
    return unit.unit().passage().question() && !scene.welcomesQuestions() ? weight * ASKED : weight;
  }

  /** What the best check earns. */
  Checked checked(StageScene scene) {
    Checked best = new Checked(0, List.of());
    for (Check check : checks) {
      Counted counted = scene.facts().count(check.fact());
      double credit = check.grade() * Math.min(1, (double) counted.count() / check.atLeast());
      if (credit > best.credit()) {
        best = new Checked(credit, counted.evidence());
      }
    }
    return best;
  }

  /** What checks earn, and where. */
  record Checked(double credit, List<Evidence> evidence) {}
}
