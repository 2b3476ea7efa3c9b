package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.content.rubric.QuantityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with the unit that is written onto it: {@code 1,200}, {@code 1.5k}, {@code 10^5},
 * {@code 500GB}, {@code 99.9%}, {@code 100:1}, {@code 3x}, {@code 20ms}.
 */
record NumberScan(int end, @Nullable Quantity quantity) {

  static NumberScan at(String text, int from, int to) {
    Reader reader = new Reader(text, from, to);
    return reader.read();
  }

  /** A cursor over the digits and what is glued to them. */
  private static final class Reader {

    private final String text;
    private final int from;
    private final int to;
    private int at;

    Reader(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
      this.at = from;
    }

    NumberScan read() {
      double value = power(decimal());
      if (peek() == ':' && isDigit(at + 1) && value < 1e7) {
        return ratio(value);
      }
      int suffixEnd = letters(at);
      if (suffixEnd > at && suffixEnd < to && isDigit(suffixEnd)) {
        // Part of a name such as 3f8a, not a number with a unit.
        return name();
      }
      if (suffixEnd > at) {
        return suffixed(value, suffixEnd);
      }
      if (peek() == '%') {
        return new NumberScan(at + 1, Quantity.of(QuantityType.PERCENT, value));
      }
      if (peek() == '\u00d7' && !isDigit(at + 1)) {
        return new NumberScan(at + 1, Quantity.of(QuantityType.RATIO, value));
      }
      return new NumberScan(at, Quantity.count(value));
    }

    private double decimal() {
      StringBuilder digits = new StringBuilder();
      while (at < to && digits.length() < 40) {
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
          digits.append((char) ('0' + Character.digit(c, 10)));
        } else if ((c == ',' || c == '_') && isGroup(at + 1)) {
          at++;
          continue;
        } else if (c == '.' && isDigit(at + 1) && digits.indexOf(".") < 0) {
          digits.append('.');
        } else {
          break;
        }
        at++;
      }
      while (at < to && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return Double.parseDouble(digits.toString());
    }

    /** Exactly three digits, as in a thousands group. */
    private boolean isGroup(int i) {
      return isDigit(i) && isDigit(i + 1) && isDigit(i + 2) && !isDigit(i + 3);
    }

    private double power(double base) {
      boolean stars = peek() == '*' && at + 1 < to && text.charAt(at + 1) == '*';
      int sign = peek() == '^' ? 1 : stars ? 2 : 0;
      if (sign > 0 && isDigit(at + sign)) {
        at += sign;
        return Math.pow(base, Math.min(decimal(), 400));
      }
      if ((peek() == 'e' || peek() == 'E') && isDigit(at + 1)) {
        at += 1;
        return base * Math.pow(10, Math.min(decimal(), 300));
      }
      return base;
    }

    private NumberScan ratio(double left) {
      at++;
      double right = decimal();
      int end = letters(at);
      double value = left >= right ? left / Math.max(right, 1) : right / Math.max(left, 1);
      return new NumberScan(end, Quantity.of(QuantityType.RATIO, value));
    }

    private NumberScan suffixed(double value, int end) {
      String suffix = text.substring(at, end);
      Quantity quantity = Units.glued(value, suffix);
      return quantity == null ? name() : new NumberScan(end, quantity);
    }

    private NumberScan name() {
      int end = from;
      while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      return new NumberScan(end, null);
    }

    private int letters(int i) {
      int end = i;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private char peek() {
      return at < to ? text.charAt(at) : ' ';
    }

    private boolean isDigit(int i) {
      return i < to && Character.isDigit(text.charAt(i));
    }
  }
}
