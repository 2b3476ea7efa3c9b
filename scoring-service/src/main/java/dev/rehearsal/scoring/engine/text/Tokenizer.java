package dev.rehearsal.scoring.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits a range of a text into words and numbers. Identifiers come apart: {@code shortCode} and
 * {@code short_code} are two words.
 */
public final class Tokenizer {

  private final Source source;
  private final int to;
  private final List<Token> tokens = new ArrayList<>();
  private Boundary pending;
  private int at;

  private Tokenizer(Source source, int from, int to, Boundary first) {
    this.source = source;
    this.at = from;
    this.to = to;
    this.pending = first;
  }

  /** The tokens between two UTF-16 offsets of the source's text. */
  public static List<Token> tokens(Source source, int from, int to, Boundary first) {
    return Measures.measured(new Tokenizer(source, from, to, first).run());
  }

  /** The tokens of a whole text that has no place in an artifact. */
  public static List<Token> tokens(String text) {
    return tokens(new Source("", text), 0, text.length(), Boundary.SENTENCE);
  }

  private List<Token> run() {
    String text = source.text();
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else if (Separators.arrowLength(text, at, to) > 0) {
        arrow(Separators.arrowLength(text, at, to));
      } else {
        boundary(Separators.boundary(text, at, to));
        at++;
      }
    }
    return tokens;
  }

  /** An arrow is a word: it says "leads to". */
  private void arrow(int length) {
    boundary(Boundary.PHRASE);
    add(at + length, Token.ARROW, Token.ARROW, null);
  }

  private void number() {
    NumberScan scan = NumberScan.at(source.text(), at, to);
    String word = source.text().substring(at, scan.end()).toLowerCase(Locale.ROOT);
    add(scan.end(), word, word, scan.quantity());
  }

  private void word() {
    String text = source.text();
    int end = at + 1;
    while (end < to && continuesWord(text, end)) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    add(end, bare, Stems.of(bare), null);
  }

  /** Letters and digits go on; a capital after a small letter begins a new word. */
  private boolean continuesWord(String text, int i) {
    char c = text.charAt(i);
    char previous = text.charAt(i - 1);
    if (c == '\'' || c == '\u2019') {
      return i + 1 < to && Character.isLetter(text.charAt(i + 1));
    }
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    boolean nextIsSmall = i + 1 < to && Character.isLowerCase(text.charAt(i + 1));
    return !(Character.isUpperCase(c) && Character.isLowerCase(previous) && nextIsSmall);
  }

  private void add(int end, String word, String stem, @Nullable Quantity quantity) {
    tokens.add(new Token(source, at, end, word, stem, pending, quantity));
    pending = Boundary.NONE;
    at = end;
  }

  private void boundary(Boundary found) {
    if (found.atLeast(pending)) {
      pending = found;
    }
  }
}
