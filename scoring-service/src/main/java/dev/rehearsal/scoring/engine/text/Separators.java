package dev.rehearsal.scoring.engine.text;

import java.util.Locale;

/** What the characters between words mean. */
final class Separators {

  private Separators() {}

  static Boundary boundary(String text, int at, int to) {
    char c = text.charAt(at);
    return switch (c) {
      case '/' -> Boundary.SLASH;
      case ',', '(', ')', '[', ']', '|', '"', '\u201c', '\u201d', '+', '=', '\u2248' ->
          Boundary.PHRASE;
      case ';', ':', '\u2014', '\u2013', '\u2192', '\u21d2' -> Boundary.CLAUSE;
      case '-' -> dash(text, at, to);
      case '.', '!', '?' -> endsSentence(text, at, to) ? Boundary.SENTENCE : Boundary.NONE;
      default -> Boundary.NONE;
    };
  }

  /** Whether the sign at the offset ends a sentence and does not stand inside an abbreviation. */
  static boolean endsSentence(String text, int at, int to) {
    char c = text.charAt(at);
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    boolean spaceFollows = at + 1 >= to || Character.isWhitespace(text.charAt(at + 1));
    return spaceFollows && !(c == '.' && isAbbreviation(text, at));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int from = dot;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && dot - from < 8) {
      from--;
    }
    String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
    String bare = word.startsWith("(") ? word.substring(1) : word;
    return switch (bare) {
      case "e.g", "i.e", "eg", "ie", "vs", "approx", "ca", "cf", "resp", "incl", "no", "p.a" ->
          true;
      default -> false;
    };
  }

  /** A dash between spaces or an arrow parts clauses; a hyphen parts words only. */
  private static Boundary dash(String text, int at, int to) {
    boolean arrow = at + 1 < to && (text.charAt(at + 1) == '>' || text.charAt(at + 1) == '-');
    boolean spaced =
        at + 1 < to && text.charAt(at + 1) == ' ' && text.charAt(Math.max(0, at - 1)) == ' ';
    return arrow || spaced ? Boundary.CLAUSE : Boundary.NONE;
  }
}
