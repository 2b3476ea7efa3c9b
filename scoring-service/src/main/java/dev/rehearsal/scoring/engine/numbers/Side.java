package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.content.rubric.QuantityType;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Number;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Operator;
import dev.rehearsal.scoring.engine.text.Quantity;
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

  private static final int LONGEST = 60;

  /** Reads a side, or gives null where it cannot be read: uncheckable is not wrong. */
  static @Nullable Side of(List<Lexeme> lexemes) {
    List<Number> numbers =
        lexemes.stream().filter(Number.class::isInstance).map(Number.class::cast).toList();
    List<Lexeme> pieces = trimmed(lexemes);
    if (numbers.isEmpty() || pieces.size() > LONGEST) {
      return null;
    }
    Double raw = Evaluation.of(pieces, Side::rawValue);
    Double normal = Evaluation.of(pieces, Side::normalValue);
    if (raw == null || normal == null) {
      return null;
    }
    Quantity only = numbers.size() == 1 ? numbers.getFirst().of().quantity() : null;
    return new Side(
        raw,
        normal,
        only == null ? null : only.type(),
        (int) pieces.stream().filter(Side::calculates).count(),
        numbers.getFirst().token(),
        numbers.getLast().token());
  }

  private static boolean calculates(Lexeme lexeme) {
    return lexeme instanceof Operator(char sign) && sign != '(' && sign != ')';
  }

  /** Brackets around words alone, and signs at the ends, belong to the prose. */
  private static List<Lexeme> trimmed(List<Lexeme> lexemes) {
    int from = 0;
    int to = lexemes.size();
    while (from < to && lexemes.get(from) instanceof Operator(char sign) && sign != '(') {
      from++;
    }
    while (to > from && lexemes.get(to - 1) instanceof Operator(char sign) && sign != ')') {
      to--;
    }
    return lexemes.subList(from, to);
  }

  private static double rawValue(Quantity quantity) {
    return quantity.type() == QuantityType.PERCENT ? quantity.value() / 100 : quantity.raw();
  }

  private static double normalValue(Quantity quantity) {
    return quantity.type() == QuantityType.PERCENT ? quantity.value() / 100 : quantity.value();
  }
}
