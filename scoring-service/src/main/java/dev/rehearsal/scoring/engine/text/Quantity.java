package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.content.rubric.QuantityType;

/**
 * A number with its unit.
 *
 * @param value in base units: seconds, bytes, one a second, per cent
 */
public record Quantity(QuantityType type, double value) {

  static Quantity count(double value) {
    return new Quantity(QuantityType.COUNT, value);
  }
}
