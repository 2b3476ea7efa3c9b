package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import dev.rehearsal.scoring.engine.numbers.Arithmetic;
import dev.rehearsal.scoring.engine.numbers.Calculation;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The calculations of a unit: equations in text, expression against value in a record. */
public final class Calculations {

  private Calculations() {}

  public static List<Calculation> in(AnswerUnit unit) {
    if (unit.role() != Role.ESTIMATE) {
      return unit.role() == Role.NOTES ? Arithmetic.check(unit.unit().tokens()) : List.of();
    }
    List<Token> expression = field(unit, "expression");
    List<Calculation> found = new ArrayList<>(Arithmetic.check(expression));
    Calculation whole = Arithmetic.check(expression, field(unit, "value"), unit.unit().tokens());
    if (whole != null) {
      found.add(whole);
    }
    return found;
  }

  static boolean hasExpression(AnswerUnit unit) {
    long numbers =
        field(unit, "expression").stream().filter(token -> token.quantity() != null).count();
    boolean result = field(unit, "value").stream().anyMatch(token -> token.quantity() != null);
    return numbers > 1 || numbers == 1 && result;
  }

  private static List<Token> field(AnswerUnit unit, String name) {
    String ending = "/" + name;
    return unit.unit().tokens().stream()
        .filter(token -> token.source().pointer().endsWith(ending))
        .toList();
  }
}
