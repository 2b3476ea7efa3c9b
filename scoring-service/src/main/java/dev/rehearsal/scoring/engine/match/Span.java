package dev.rehearsal.scoring.engine.match;

import java.util.Comparator;

/** A range of tokens, both ends included. */
public record Span(int first, int last) {

  static final Comparator<Span> BY_FIRST =
      Comparator.comparingInt(Span::first).thenComparingInt(Span::last);

  public int length() {
    return last - first + 1;
  }
}
