package dev.rehearsal.scoring.engine.text;

import org.jspecify.annotations.Nullable;

/**
 * A word or a number.
 *
 * @param start UTF-16 offset in the source's text
 * @param word in lower case
 * @param before what stands between it and the token before it
 * @param quantity present where it is a number
 */
public record Token(
    Source source,
    int start,
    int end,
    String word,
    String stem,
    Boundary before,
    @Nullable Quantity quantity) {

  /** How every kind of arrow reads. */
  public static final String ARROW = "->";

  public boolean isArrow() {
    return word.equals(ARROW);
  }

  Token with(Quantity measured) {
    return new Token(source, start, end, word, stem, before, measured);
  }

  Token after(Boundary boundary) {
    return new Token(source, start, end, word, stem, boundary, quantity);
  }
}
