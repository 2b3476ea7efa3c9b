package dev.rehearsal.scoring.engine.numbers;

import dev.rehearsal.scoring.engine.numbers.Lexeme.Number;
import dev.rehearsal.scoring.engine.numbers.Lexeme.Operator;
import dev.rehearsal.scoring.engine.text.Quantity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Evaluates a calculation by precedence of operators. */
final class Evaluation {

  private final Deque<Double> values = new ArrayDeque<>();
  private final Deque<Character> signs = new ArrayDeque<>();
  private final ToDoubleFunction<Quantity> reading;
  private boolean wantsNumber = true;

  private Evaluation(ToDoubleFunction<Quantity> reading) {
    this.reading = reading;
  }

  /** The value, or null where the pieces make no calculation. */
  static @Nullable Double of(List<Lexeme> pieces, ToDoubleFunction<Quantity> reading) {
    Evaluation evaluation = new Evaluation(reading);
    for (Lexeme piece : pieces) {
      if (!evaluation.take(piece)) {
        return null;
      }
    }
    return evaluation.result();
  }

  private boolean take(Lexeme piece) {
    return switch (piece) {
      case Number number -> number(number.of().quantity());
      case Operator(char sign) -> sign == '(' ? open() : sign == ')' ? close() : operator(sign);
      case Lexeme.Equality _, Lexeme.Break _, Lexeme.Unreadable _ -> false;
    };
  }

  private boolean number(@Nullable Quantity quantity) {
    if (!wantsNumber || quantity == null) {
      return false;
    }
    values.push(reading.applyAsDouble(quantity));
    wantsNumber = false;
    return true;
  }

  private boolean open() {
    signs.push('(');
    return wantsNumber;
  }

  private boolean close() {
    if (wantsNumber) {
      return false;
    }
    while (!signs.isEmpty() && signs.peek() != '(') {
      apply();
    }
    if (signs.isEmpty()) {
      return false;
    }
    signs.pop();
    return true;
  }

  private boolean operator(char sign) {
    if (wantsNumber) {
      return false;
    }
    while (!signs.isEmpty() && precedence(signs.peek()) >= precedence(sign)) {
      apply();
    }
    signs.push(sign);
    wantsNumber = true;
    return true;
  }

  private @Nullable Double result() {
    if (wantsNumber || signs.contains('(')) {
      return null;
    }
    while (!signs.isEmpty()) {
      apply();
    }
    return values.size() == 1 ? values.pop() : null;
  }

  private void apply() {
    char sign = signs.pop();
    double right = values.pop();
    double left = values.pop();
    values.push(
        switch (sign) {
          case '+' -> left + right;
          case '-' -> left - right;
          case '*' -> left * right;
          default -> left / right;
        });
  }

  private static int precedence(char sign) {
    return switch (sign) {
      case '+', '-' -> 1;
      case '*', '/' -> 2;
      default -> 0;
    };
  }
}
