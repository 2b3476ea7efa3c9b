package dev.rehearsal.analytics.track;

import dev.rehearsal.events.Outcome;

/**
 * The outcomes of the criteria of one judgement.
 *
 * @param criteria key of the {@link CriteriaList} that names them; kept once, not in every track
 * @param marks the ordinal of an {@link Outcome} for each of its criteria, as one digit
 */
public record Outcomes(long criteria, String marks) {

  public static final Outcomes NONE = new Outcomes(0, "");

  private static final Outcome[] OUTCOMES = Outcome.values();

  public static char mark(Outcome outcome) {
    return (char) ('0' + outcome.ordinal());
  }

  public int size() {
    return marks.length();
  }

  public Outcome outcome(int index) {
    return OUTCOMES[marks.charAt(index) - '0'];
  }
}
