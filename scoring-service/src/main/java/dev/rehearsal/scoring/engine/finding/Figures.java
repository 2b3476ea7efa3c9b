package dev.rehearsal.scoring.engine.finding;

import java.util.Locale;

/** Numbers as people say them: 1.2k, 40M, 3.5T. */
final class Figures {

  private Figures() {}

  static String of(double value) {
    if (value >= 1e15) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    if (value >= 1e12) {
      return scaled(value / 1e12) + "T";
    }
    if (value >= 1e9) {
      return scaled(value / 1e9) + "B";
    }
    if (value >= 1e6) {
      return scaled(value / 1e6) + "M";
    }
    if (value >= 1e4) {
      return scaled(value / 1e3) + "k";
    }
    return scaled(value);
  }

  private static String scaled(double value) {
    String digits =
        String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 1 ? "%.1f" : "%.3f", value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
