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
      case ';', ':', '\u2014', '\u2013' -> Boundary.CLAUSE;
      case '-' -> dash(text, at, to);
      case '.', '!', '?' -> endsSentence(text, at, to) ? Boundary.SENTENCE : Boundary.NONE;
      default -> Boundary.NONE;
    };
  }

  /** How long the arrow at the offset is; 0 if there is none. */
  static int arrowLength(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '\u2192' || c == '\u21d2' || c == '\u279c' || c == '\u27a1') {
      return 1;
    }
    int end = at;
    while (end < to && end - at < 4 && (text.charAt(end) == '-' || text.charAt(end) == '=')) {
      end++;
    }
    return end > at && end < to && text.charAt(end) == '>' ? end + 1 - at : 0;
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

  /** A dash between spaces parts clauses; a hyphen parts words only. */
  private static Boundary dash(String text, int at, int to) {
    boolean spaced =
        at + 1 < to && text.charAt(at + 1) == ' ' && text.charAt(Math.max(0, at - 1)) == ' ';
    return spaced || at + 1 < to && text.charAt(at + 1) == '-' ? Boundary.CLAUSE : Boundary.NONE;
  }
}
