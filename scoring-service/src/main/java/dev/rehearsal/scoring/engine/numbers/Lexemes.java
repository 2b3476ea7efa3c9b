package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.scoring.engine.numbers.Lexeme.Equality;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Number;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Operator;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Unreadable;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the signs that stand between the tokens of a passage. */
final class Lexemes {

  private final List<Token> tokens;
  private final List<Lexeme> lexemes = new ArrayList<>();

  private Lexemes(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Lexeme> of(List<Token> tokens) {
    Lexemes lexemes = new Lexemes(tokens);
    lexemes.read();
    return lexemes.lexemes;
  }

  private void read() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean first = i == 0 || !tokens.get(i - 1).source().equals(token.source());
      int from = first ? Math.max(0, token.start() - 2) : tokens.get(i - 1).end();
      gap(token, from, token.start());
      if (token.quantity() != null) {
        lexemes.add(new Number(i, token));
      } else if (token.word().equals("x")) {
        lexemes.add(new Operator('*'));
      }
    }
    if (!tokens.isEmpty()) {
      Token last = tokens.getLast();
      String text = last.source().text();
      gap(null, last.end(), Math.min(text.length(), last.end() + 2));
    }
  }

  private void gap(@Nullable Token next, int from, int to) {
    Token any = next == null ? tokens.getLast() : next;
    String text = any.source().text();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      switch (c) {
        case '*', '\u00d7', '\u00b7' -> {
          if (after != '*') {
            lexemes.add(new Operator('*'));
          }
        }
        case '\u00f7' -> lexemes.add(new Operator('/'));
        case '/' -> {
          if (after == '(' || after == ' ' || next != null && next.quantity() != null) {
            lexemes.add(new Operator('/'));
          }
        }
        case '+', '(', ')' -> lexemes.add(new Operator(c));
        case '-', '\u2212' -> minus(text, i, after);
        case '=' -> lexemes.add(new Equality(after != '>'));
        case '\u2248', '\u2245', '\u2243' -> lexemes.add(new Equality(true));
        case '\u2192', '\u21d2' -> lexemes.add(new Equality(false));
        case '^', '<', '>', '|', ';' -> unreadable(text, i, c);
        default -> {
          // Other signs do not calculate.
        }
      }
    }
  }

  private void minus(String text, int i, char after) {
    boolean spaced = after == ' ' && i > 0 && text.charAt(i - 1) == ' ';
    if (after == '>') {
      lexemes.add(new Equality(false));
    } else if (spaced) {
      lexemes.add(new Operator('-'));
    } else {
      lexemes.add(new Unreadable());
    }
  }

  private void unreadable(String text, int i, char c) {
    boolean arrow = c == '>' && i > 0 && (text.charAt(i - 1) == '-' || text.charAt(i - 1) == '=');
    if (!arrow) {
      lexemes.add(new Unreadable());
    }
  }
}
