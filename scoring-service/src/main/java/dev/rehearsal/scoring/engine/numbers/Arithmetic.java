package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.content.rubric.QuantityType;
import dev.rehearsal.scoring.engine.numbers.Calculation.Verdict;
import dev.rehearsal.scoring.engine.text.Quantity;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks equations such as {@code 100M / 30 / 86400 ≈ 40/s}. A side may be read with its units of
 * time or without, and per each period that the line speaks of: only what is wrong by every reading
 * is called wrong, and what cannot be read is not judged at all.
 */
public final class Arithmetic {

  private static final double RIGHT_WITHIN = 1.35;
  private static final double LOOSE_WITHIN = 2.3;

  /** How far a line may be off that speaks of a factor it does not write down. */
  private static final double UNSAID_FACTOR = 12;

  private static final Set<String> UNSAID =
      Set.of(
          "peak",
          "replic",
          "replica",
          "overhead",
          "index",
          "buffer",
          "headroom",
          "burst",
          "spike",
          "bit");

  private Arithmetic() {}

  /** The calculations in a passage that can be checked, in order. */
  public static List<Calculation> check(List<Token> tokens) {
    List<Calculation> found = new ArrayList<>();
    List<Lexeme> before = new ArrayList<>();
    List<Lexeme> here = new ArrayList<>();
    boolean equated = false;
    boolean strict = true;
    for (Lexeme lexeme : Lexemes.of(tokens)) {
      boolean breaks = lexeme instanceof Lexeme.Break;
      if (breaks || lexeme instanceof Lexeme.Equality) {
        if (equated) {
          compare(Side.left(before), Side.right(here), strict, tokens, found);
        }
        equated = !breaks;
        strict = lexeme instanceof Lexeme.Equality equality && equality.strict();
        before = here;
        here = new ArrayList<>();
      } else {
        here.add(lexeme);
      }
    }
    if (equated) {
      compare(Side.left(before), Side.right(here), strict, tokens, found);
    }
    return found;
  }

  /** The calculation of an estimate whose expression and value are apart, or null. */
  public static @Nullable Calculation check(
      List<Token> expression, List<Token> value, List<Token> line) {
    List<Lexeme> pieces = Lexemes.of(expression);
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Lexeme.Equality || pieces.get(i) instanceof Lexeme.Break) {
        from = i + 1;
      }
    }
    List<Lexeme> last = pieces.subList(from, pieces.size());
    boolean whole = last.stream().noneMatch(Lexeme.Unreadable.class::isInstance);
    List<Calculation> found = new ArrayList<>();
    if (whole) {
      compare(Side.left(last), Side.right(firstValue(Lexemes.of(value))), true, line, found);
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  /** A value such as {@code 1.2k/s, 3.6k/s at peak} is what it says first. */
  private static List<Lexeme> firstValue(List<Lexeme> lexemes) {
    boolean bounded =
        lexemes.stream().anyMatch(Lexeme.Unreadable.class::isInstance)
            || lexemes.stream().filter(Lexeme.Number.class::isInstance).count() > 2;
    return bounded
        ? List.of()
        : lexemes.stream().filter(Lexeme.Number.class::isInstance).limit(1).toList();
  }

  private static void compare(
      @Nullable Side left,
      @Nullable Side right,
      boolean strict,
      List<Token> line,
      List<Calculation> found) {
    if (left == null || right == null || !isComparable(left, right, strict)) {
      return;
    }
    double off = Double.POSITIVE_INFINITY;
    for (double l : readings(left, line)) {
      for (double r : readings(right, line)) {
        if (l > 0 && r > 0) {
          off = Math.min(off, Math.max(l / r, r / l));
        }
      }
    }
    if (Double.isInfinite(off)) {
      return;
    }
    double allowed = speaksOfMore(line) ? UNSAID_FACTOR : LOOSE_WITHIN;
    Verdict verdict =
        off <= RIGHT_WITHIN ? Verdict.RIGHT : off <= allowed ? Verdict.LOOSE : Verdict.WRONG;
    found.add(new Calculation(verdict, left.raw(), right.raw(), left.first(), right.last()));
  }

  /** A single number on the left is a conversion only if both sides measure the same rate. */
  private static boolean isComparable(Side left, Side right, boolean strict) {
    if (left.operators() > 0) {
      return strict || sameRate(left, right) || right.type() == QuantityType.BYTES;
    }
    return sameRate(left, right);
  }

  private static boolean sameRate(Side left, Side right) {
    return left.type() == right.type()
        && (left.type() == QuantityType.RATE || left.type() == QuantityType.BANDWIDTH);
  }

  private static Set<Double> readings(Side side, List<Token> line) {
    Set<Double> readings = new TreeSet<>(List.of(side.raw(), side.normal()));
    for (Token token : line) {
      Quantity quantity = token.quantity();
      boolean timed =
          quantity != null
              && (quantity.type() == QuantityType.RATE || quantity.type() == QuantityType.TIME);
      double period = periodOf(token, timed ? quantity : null);
      if (period > 1) {
        readings.add(side.raw() / period);
        readings.add(side.normal() * period);
      }
    }
    return readings;
  }

  private static double periodOf(Token token, @Nullable Quantity timed) {
    if (timed != null && timed.raw() > 0 && timed.value() > 0) {
      return timed.type() == QuantityType.RATE
          ? timed.raw() / timed.value()
          : timed.value() / timed.raw();
    }
    return switch (token.stem()) {
      case "day", "daili" -> 86_400;
      case "month", "monthli" -> 30 * 86_400.0;
      case "year", "yearli", "yr", "annual" -> 365 * 86_400.0;
      case "hour", "hourli" -> 3_600;
      default -> 0;
    };
  }

  private static boolean speaksOfMore(List<Token> line) {
    return line.stream().anyMatch(token -> UNSAID.contains(token.stem()));
  }
}
