package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.scoring.engine.numbers.Lexeme.Break;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Equality;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Number;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Operator;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Unreadable;
import dev.rehearsal.scoring.engine.text.Boundary;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the signs that stand between the tokens of a passage. */
final class Lexemes {

  private static final Set<String> IS =
      Set.of("is", "are", "equals", "gives", "makes", "yields", "comes");

  private static final Set<String> PARTING =
      Set.of("means", "so", "thus", "hence", "therefore", "because", "if", "or", "that's", "and");

  private final List<Lexeme> lexemes = new ArrayList<>();

  private Lexemes() {}

  static List<Lexeme> of(List<Token> tokens) {
    Lexemes lexemes = new Lexemes();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean first = i == 0 || !tokens.get(i - 1).source().equals(token.source());
      if (first || token.before() == Boundary.SENTENCE) {
        lexemes.lexemes.add(new Break());
      }
      lexemes.gap(token, first ? leadingSigns(token) : tokens.get(i - 1).end());
      lexemes.token(i, token);
      boolean last = i + 1 == tokens.size() || !tokens.get(i + 1).source().equals(token.source());
      if (last && closes(token)) {
        lexemes.lexemes.add(new Operator(')'));
      }
    }
    return lexemes.lexemes;
  }

  private void token(int i, Token token) {
    if (token.quantity() != null) {
      lexemes.add(new Number(i, token));
    } else if (token.isArrow()) {
      lexemes.add(new Equality(false));
    } else if (token.word().equals("x") || token.word().equals("times")) {
      lexemes.add(new Operator('*'));
    } else if (IS.contains(token.word()) && !lexemes.isEmpty()) {
      lexemes.add(new Equality(true));
    } else if (PARTING.contains(token.word())) {
      lexemes.add(new Break());
    }
  }

  private void gap(Token next, int from) {
    String text = next.source().text();
    for (int i = from; i < next.start(); i++) {
      char c = text.charAt(i);
      char after = text.charAt(i + 1);
      switch (c) {
        case '*' -> {
          if (after != '*' && text.charAt(Math.max(0, i - 1)) != '*') {
            lexemes.add(new Operator('*'));
          }
        }
        case '\u00d7', '\u00b7' -> lexemes.add(new Operator('*'));
        case '\u00f7' -> lexemes.add(new Operator('/'));
        case '/' -> {
          if (after == '(' || next.quantity() != null) {
            lexemes.add(new Operator('/'));
          }
        }
        case '+', '(', ')' -> lexemes.add(new Operator(c));
        case '-', '\u2212' -> minus(text, i);
        case '=', '\u2248', '\u2245', '\u2243' -> lexemes.add(new Equality(true));
        case '~' -> approximately(after);
        case ',', ';', '|', ':', '\u2014' -> lexemes.add(new Break());
        case '^', '<', '>', '\u2013', '\u2264', '\u2265' -> lexemes.add(new Unreadable());
        default -> {
          // Other signs do not calculate.
        }
      }
    }
  }

  /** Between two numbers "~" stands for an equals sign; after one it only softens the next. */
  private void approximately(char after) {
    boolean afterNumber =
        !lexemes.isEmpty()
            && (lexemes.getLast() instanceof Number
                || lexemes.getLast() instanceof Operator(char sign) && sign == ')');
    if (afterNumber && after != '=') {
      lexemes.add(new Equality(true));
    }
  }

  private void minus(String text, int i) {
    boolean spaced = text.charAt(i + 1) == ' ' && i > 0 && text.charAt(i - 1) == ' ';
    lexemes.add(spaced ? new Operator('-') : new Unreadable());
  }

  /** Brackets may stand before the first word. */
  private static int leadingSigns(Token first) {
    int from = first.start();
    while (from > 0 && first.source().text().charAt(from - 1) == '(') {
      from--;
    }
    return from;
  }

  private static boolean closes(Token last) {
    String text = last.source().text();
    return last.end() < text.length() && text.charAt(last.end()) == ')';
  }
}
