package dev.rehearsal.scoring.engine.finding;

import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Estimate;
import dev.rehearsal.scoring.engine.answer.Answer;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.facts.Calculations;
import dev.rehearsal.scoring.engine.numbers.Calculation;
import dev.rehearsal.scoring.engine.numbers.Calculation.Verdict;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Slips of arithmetic, and numbers from which nothing follows. */
final class NumberFindings {

  private static final int MOST = 5;

  private NumberFindings() {}

  static List<Finding> of(List<StageKind> kinds, Answer answer) {
    List<Finding> findings = new ArrayList<>();
    for (AnswerUnit unit : answer.units()) {
      for (Calculation calculation : Calculations.in(unit)) {
        if (calculation.verdict() == Verdict.WRONG && findings.size() < MOST) {
          findings.add(slip(unit, calculation));
        }
      }
    }
    if (kinds.contains(StageKind.ESTIMATION)) {
      findings.addAll(withoutConclusion(answer));
    }
    return findings;
  }

  private static Finding slip(AnswerUnit unit, Calculation calculation) {
    List<Token> tokens = unit.unit().tokens();
    Token first = tokens.get(Math.min(calculation.first(), tokens.size() - 1));
    String base = first.source().pointer();
    String pointer =
        unit.role() == Role.ESTIMATE ? base.substring(0, base.lastIndexOf('/')) + "/value" : base;
    return new Finding(
        "arithmetic",
        "By your own figures this comes to about "
            + Figures.of(calculation.expected())
            + ", not "
            + Figures.of(calculation.given())
            + ". Check the units: a day has 86,400 seconds.",
        pointer);
  }

  private static List<Finding> withoutConclusion(Answer answer) {
    List<Finding> findings = new ArrayList<>();
    List<Estimate> estimates = answer.artifact().estimates();
    for (int i = 0; i < estimates.size() && findings.size() < MOST; i++) {
      Estimate estimate = estimates.get(i);
      boolean hasValue = estimate.value() != null && !estimate.value().isBlank();
      boolean concludes = estimate.conclusion() != null && !estimate.conclusion().isBlank();
      if (hasValue && !concludes) {
        findings.add(
            new Finding(
                "missing-conclusion",
                "A number that decides nothing can be left out. Say what follows for the design.",
                "/estimates/" + i));
      }
    }
    return findings;
  }
}
