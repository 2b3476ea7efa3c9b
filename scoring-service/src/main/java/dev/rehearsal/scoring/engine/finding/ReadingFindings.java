package dev.rehearsal.scoring.engine.finding;

import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent.Finding;
import dev.rehearsal.scoring.engine.score.StageJudgement;
import java.util.ArrayList;
import java.util.List;

/** Why an answer was not read in full, or did not count in full. */
final class ReadingFindings {

  private ReadingFindings() {}

  static List<Finding> of(StageJudgement judgement) {
    List<Finding> findings = new ArrayList<>();
    if (judgement.answer().cut()) {
      findings.add(
          new Finding(
              "truncated",
              "The answer is longer than 60,000 characters; the rest was not read.",
              ""));
    }
    boolean unread =
        !judgement.criteria().isEmpty()
            && judgement.criteria().stream().allMatch(one -> one.outcome() == Outcome.UNKNOWN);
    if (unread) {
      findings.add(
          new Finding(
              "unreadable",
              "These rules read English; an instructor has to judge this answer.",
              ""));
    } else if (judgement.relevance() < 0.5) {
      findings.add(
          new Finding(
              "off-problem",
              "The answer hardly speaks of this problem, so it counts only in part.",
              ""));
    }
    if (judgement.trust().cap() < 100) {
      findings.add(
          new Finding(
              "incoherent",
              "The words stand in an order that makes no sentences; write what happens, step by step.",
              ""));
    }
    if (judgement.trust().copiedUnits() > 1) {
      findings.add(
          new Finding(
              "copied",
              "Parts repeat what you were given or what you handed in before; only what is new counts.",
              ""));
    }
    return findings;
  }
}
