package dev.rehearsal.analytics.track;

import dev.rehearsal.events.Evaluator;
import java.util.Comparator;

/**
 * A judgement of a stage or of a session.
 *
 * @param edition what was judged: the attempt at a stage, or the version of a session
 * @param at epoch milliseconds
 * @param points 0–100
 */
public record Score(
    long edition,
    long at,
    Evaluator evaluator,
    String rubricVersion,
    int points,
    DimensionPoints dimensions,
    Outcomes outcomes) {

  /** The newer edition wins; within one a human over a machine; then the later judgement. */
  private static final Comparator<Score> PRECEDENCE =
      Comparator.comparingLong(Score::edition)
          .thenComparing(score -> score.evaluator() == Evaluator.HUMAN)
          .thenComparingLong(Score::at)
          .thenComparing(Score::rubricVersion)
          // Never reached by two judgements of one rubric, which are equal; keeps the order total.
          .thenComparingInt(Score::points)
          .thenComparing(score -> score.outcomes().marks());

  boolean beats(Score other) {
    return PRECEDENCE.compare(this, other) > 0;
  }
}
