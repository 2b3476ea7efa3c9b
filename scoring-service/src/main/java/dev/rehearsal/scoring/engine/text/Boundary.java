package dev.rehearsal.scoring.engine.text;

/** What stands between a token and the one before it, weakest first. */
public enum Boundary {
  NONE,
  SLASH,
  PHRASE,
  CLAUSE,
  SENTENCE;

  public boolean atLeast(Boundary other) {
    return compareTo(other) >= 0;
  }
}
