package dev.rehearsal.scoring.engine.score;

import dev.rehearsal.content.rubric.Criterion;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent.CriterionResult;
import dev.rehearsal.events.ScoreEvent.Evidence;
import java.util.List;

/** A criterion with its outcome and the words that decided it. */
public record Judged(Criterion criterion, Outcome outcome, List<Evidence> evidence) {

  private static final double MET = 0.65;
  private static final double PARTLY = 0.30;

  public Judged {
    evidence = List.copyOf(evidence);
  }

  static Judged of(Criterion criterion, double credit, List<Evidence> evidence) {
    Outcome outcome =
        credit >= MET ? Outcome.MET : credit >= PARTLY ? Outcome.PARTLY : Outcome.MISSED;
    return new Judged(criterion, outcome, outcome == Outcome.MISSED ? List.of() : evidence);
  }

  static Judged unknown(Criterion criterion) {
    return new Judged(criterion, Outcome.UNKNOWN, List.of());
  }

  /** 0–1: what the outcome is worth. */
  double worth() {
    return switch (outcome) {
      case MET -> 1;
      case PARTLY -> 0.5;
      case MISSED, UNKNOWN -> 0;
    };
  }

  public CriterionResult result() {
    return new CriterionResult(
        criterion.id(),
        criterion.title(),
        criterion.dimension(),
        criterion.level(),
        outcome,
        criterion.weight(),
        evidence,
        feedback());
  }

  private String feedback() {
    Criterion.Feedback feedback = criterion.feedback();
    return switch (outcome) {
      case MET -> feedback.met();
      case PARTLY -> feedback.partly() + " " + feedback.next();
      case MISSED -> feedback.missed() + " " + feedback.next();
      case UNKNOWN -> "This could not be read by rule; an instructor can judge it.";
    };
  }
}
