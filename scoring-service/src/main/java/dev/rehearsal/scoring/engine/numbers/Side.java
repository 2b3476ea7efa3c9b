package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.content.rubric.QuantityType;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Number;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Operator;
import dev.rehearsal.scoring.engine.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of an equation: a calculation or a value.
 *
 * @param raw its value with units of time left out
 * @param normal its value with every unit in base units
 * @param type what it measures if it is a single number
 * @param operators how many it has
 * @param first token of its first number
 * @param last token of its last number
 */
record Side(
    double raw, double normal, @Nullable QuantityType type, int operators, int first, int last) {

  private static final int LONGEST = 40;

  /**
   * What stands left of an equals sign, if all of it is a calculation, or null: what cannot be read
   * is uncheckable, not wrong.
   */
  static @Nullable Side left(List<Lexeme> lexemes) {
    List<Lexeme> pieces = withoutEmptyBrackets(lexemes);
    int from = 0;
    while (from < pieces.size() && isStray(pieces.get(from))) {
      from++;
    }
    return pieces.size() - from > LONGEST ? null : of(pieces.subList(from, pieces.size()));
  }

  /** The longest calculation at the beginning of what stands right of an equals sign, or null. */
  static @Nullable Side right(List<Lexeme> lexemes) {
    List<Lexeme> pieces = withoutEmptyBrackets(lexemes);
    for (int to = Math.min(pieces.size(), LONGEST); to > 0; to--) {
      Side side = of(pieces.subList(0, to));
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  /** Brackets around words alone belong to the prose. */
  private static List<Lexeme> withoutEmptyBrackets(List<Lexeme> lexemes) {
    List<Lexeme> kept = new ArrayList<>();
    for (Lexeme lexeme : lexemes) {
      boolean closes = lexeme instanceof Operator(char sign) && sign == ')';
      boolean empty =
          closes && !kept.isEmpty() && kept.getLast() instanceof Operator(char open) && open == '(';
      if (empty) {
        kept.removeLast();
      } else {
        kept.add(lexeme);
      }
    }
    return kept;
  }

  /** A dash or a sign before the first number is no part of the calculation. */
  private static boolean isStray(Lexeme lexeme) {
    return lexeme instanceof Lexeme.Unreadable
        || lexeme instanceof Operator(char sign) && sign != '(';
  }

  private static @Nullable Side of(List<Lexeme> lexemes) {
    Double raw = Evaluation.of(lexemes, Side::rawValue);
    Double normal = Evaluation.of(lexemes, Side::normalValue);
    if (raw == null || normal == null) {
      return null;
    }
    List<Number> numbers =
        lexemes.stream().filter(Number.class::isInstance).map(Number.class::cast).toList();
    Quantity only = numbers.size() == 1 ? numbers.getFirst().of().quantity() : null;
    return new Side(
        raw,
        normal,
        only == null ? null : only.type(),
        (int) lexemes.stream().filter(Side::calculates).count(),
        numbers.getFirst().token(),
        numbers.getLast().token());
  }

  private static boolean calculates(Lexeme lexeme) {
    return lexeme instanceof Operator(char sign) && sign != '(' && sign != ')';
  }

  private static double rawValue(Quantity quantity) {
    return quantity.type() == QuantityType.PERCENT ? quantity.value() / 100 : quantity.raw();
  }

  private static double normalValue(Quantity quantity) {
    return quantity.type() == QuantityType.PERCENT ? quantity.value() / 100 : quantity.value();
  }
}
