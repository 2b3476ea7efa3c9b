package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.content.rubric.QuantityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the units that stand in words of their own: {@code 100 million new links a month}, {@code 6
 * TB}, {@code write QPS: 40}.
 */
final class Measures {

  private static final int WORDS_AHEAD = 5;
  private static final int WORDS_BACK = 3;
  private static final Set<String> PER = Set.of("per", "a", "an", "each", "every");
  private static final Set<String> RATES = Set.of("qps", "rps", "tps", "wps", "iops", "ops");
  private static final Set<String> ADVERBS =
      Set.of("daily", "monthly", "yearly", "hourly", "annually");

  private Measures() {}

  static List<Token> measured(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Quantity quantity = token.quantity();
      if (quantity == null) {
        quantity = spelledOut(tokens, i);
      }
      out.add(quantity == null ? token : token.with(measure(tokens, i, quantity)));
    }
    return out;
  }

  private static @Nullable Quantity spelledOut(List<Token> tokens, int i) {
    double value =
        switch (tokens.get(i).word()) {
          case "one" -> followedByUnit(tokens, i) ? 1 : -1;
          case "two" -> 2;
          case "three" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          case "seven" -> 7;
          case "eight" -> 8;
          case "nine" -> 9;
          case "ten" -> 10;
          case "twelve" -> 12;
          case "twenty" -> 20;
          case "thirty" -> 30;
          case "fifty" -> 50;
          case "hundred" -> 100;
          default -> -1;
        };
    return value < 0 ? null : Quantity.count(value);
  }

  private static boolean followedByUnit(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).word();
    return Units.magnitude(next) != null || Units.seconds(next) != null;
  }

  private static Quantity measure(List<Token> tokens, int i, Quantity bare) {
    Quantity quantity = bare;
    int next = i + 1;
    if (bare.type() == QuantityType.COUNT) {
      if (joined(tokens, next)) {
        Double magnitude =
            tokens.get(next).word().equals("b") ? null : Units.magnitude(tokens.get(next).word());
        if (magnitude != null) {
          quantity = Quantity.count(bare.value() * magnitude);
          next++;
        } else if (tokens.get(next).word().equals("hundred")) {
          quantity = Quantity.count(bare.value() * 100);
          next++;
        }
      }
      if (joined(tokens, next) && tokens.get(next).before() != Boundary.SLASH) {
        Quantity named = named(quantity.value(), tokens.get(next).word());
        if (named != null) {
          quantity = named;
          next++;
        }
      }
      if (quantity.type() == QuantityType.COUNT && rateStandsBefore(tokens, i)) {
        return Quantity.of(QuantityType.RATE, quantity.value());
      }
    }
    return rate(tokens, next, quantity);
  }

  private static @Nullable Quantity named(double value, String word) {
    Quantity rate = Units.rate(value, word);
    if (rate != null) {
      return rate;
    }
    if (word.equals("percent")) {
      return Quantity.of(QuantityType.PERCENT, value);
    }
    if (word.equals("times") || word.equals("x") || word.equals("fold")) {
      return Quantity.of(QuantityType.RATIO, value);
    }
    if (word.equals("b")) {
      return Quantity.of(QuantityType.BYTES, value);
    }
    return word.length() == 1 ? null : Units.measured(value, word);
  }

  /** {@code … links a month}, {@code … req/s}, {@code … writes daily}. */
  private static Quantity rate(List<Token> tokens, int from, Quantity quantity) {
    if (quantity.type() != QuantityType.COUNT && quantity.type() != QuantityType.BYTES) {
      return quantity;
    }
    for (int i = from; i < tokens.size() && i < from + WORDS_AHEAD; i++) {
      Token token = tokens.get(i);
      if (token.before().atLeast(Boundary.PHRASE) || token.quantity() != null) {
        return quantity;
      }
      double seconds = period(tokens, i);
      if (seconds > 0) {
        return quantity.per(seconds);
      }
      if (RATES.contains(token.word())) {
        return Quantity.of(QuantityType.RATE, quantity.value());
      }
    }
    return quantity;
  }

  private static double period(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (ADVERBS.contains(token.word())) {
      return switch (token.word()) {
        case "daily" -> Units.DAY;
        case "monthly" -> Units.MONTH;
        case "hourly" -> 3600;
        default -> Units.YEAR;
      };
    }
    Double here = Units.seconds(token.word());
    if (here != null && token.before() == Boundary.SLASH) {
      return here;
    }
    if (PER.contains(token.word()) && joined(tokens, i + 1)) {
      Double next = Units.seconds(tokens.get(i + 1).word());
      return next == null ? 0 : next;
    }
    return 0;
  }

  /** {@code write QPS: 40}, {@code QPS of about 40}. */
  private static boolean rateStandsBefore(List<Token> tokens, int i) {
    for (int j = i - 1; j >= 0 && j >= i - WORDS_BACK; j--) {
      if (tokens.get(j + 1).before() == Boundary.SENTENCE || tokens.get(j).quantity() != null) {
        return false;
      }
      if (RATES.contains(tokens.get(j).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(List<Token> tokens, int i) {
    return i < tokens.size() && !tokens.get(i).before().atLeast(Boundary.PHRASE);
  }
}
