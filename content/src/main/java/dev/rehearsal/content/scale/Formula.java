package dev.rehearsal.content.scale;

import java.util.Map;

/**
 * Evaluates {@code newPerMonth * 12 / (365 * 86400)}: numbers, names, {@code + - * / ^} and
 * brackets.
 */
final class Formula {

  private final String text;
  private final Map<String, Double> names;
  private int at;

  private Formula(String text, Map<String, Double> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * @throws IllegalArgumentException if the text is no formula, or a name is unknown; says what is
   *     wrong
   */
  static double evaluate(String text, Map<String, Double> names) {
    Formula formula = new Formula(text, names);
    double value = formula.sum();
    formula.skipSpace();
    if (formula.at < text.length()) {
      throw formula.unexpected();
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(text + " has no finite value");
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (take('+')) {
        value += product();
      } else if (take('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = power();
    while (true) {
      if (take('*')) {
        value *= power();
      } else if (take('/')) {
        value /= power();
      } else {
        return value;
      }
    }
  }

  private double power() {
    double base = atom();
    return take('^') ? Math.pow(base, power()) : base;
  }

  private double atom() {
    if (take('(')) {
      double value = sum();
      if (!take(')')) {
        throw unexpected();
      }
      return value;
    }
    int from = at;
    while (at < text.length() && isPartOfAtom(text.charAt(at))) {
      at++;
    }
    String atom = text.substring(from, at);
    if (atom.isEmpty()) {
      throw unexpected();
    }
    if (Character.isDigit(atom.charAt(0))) {
      return Double.parseDouble(atom);
    }
    Double value = names.get(atom);
    if (value == null) {
      throw new IllegalArgumentException("no number is called " + atom);
    }
    return value;
  }

  private static boolean isPartOfAtom(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private boolean take(char sign) {
    skipSpace();
    boolean found = at < text.length() && text.charAt(at) == sign;
    if (found) {
      at++;
      skipSpace();
    }
    return found;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException unexpected() {
    String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
    return new IllegalArgumentException("unexpected " + found + " in " + text);
  }
}
