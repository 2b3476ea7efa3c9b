package dev.rehearsal.scoring.engine.numbers;

/**
 * A calculation that could be checked.
 *
 * @param verdict how near its two sides are
 * @param expected what the left side comes to
 * @param given what the right side says
 * @param first token of its first number
 * @param last token of its last number
 */
public record Calculation(Verdict verdict, double expected, double given, int first, int last) {

  /** How near the two sides are; orders of magnitude are what counts. */
  public enum Verdict {
    RIGHT,
    LOOSE,
    WRONG
  }
}
