package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.content.rubric.QuantityType;

/**
 * A number with its unit.
 *
 * @param value in base units: seconds, bytes, one a second, per cent
 * @param raw as it is written, its unit of time left out: 5 for "5 years", 100 for "100 a day"
 */
public record Quantity(QuantityType type, double value, double raw) {

  static Quantity count(double value) {
    return new Quantity(QuantityType.COUNT, value, value);
  }

  static Quantity of(QuantityType type, double value) {
    return new Quantity(type, value, value);
  }

  static Quantity time(double number, double unitSeconds) {
    return new Quantity(QuantityType.TIME, number * unitSeconds, number);
  }

  /** So many in each period. */
  Quantity per(double periodSeconds) {
    QuantityType rate = type == QuantityType.BYTES ? QuantityType.BANDWIDTH : QuantityType.RATE;
    return new Quantity(rate, value / periodSeconds, raw);
  }
}
