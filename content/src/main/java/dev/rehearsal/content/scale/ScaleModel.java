package dev.rehearsal.content.scale;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How big a problem is, in numbers that follow from each other.
 *
 * @param inputs what is assumed, by name
 * @param derived what follows, by name, in the order in which it can be computed
 */
public record ScaleModel(Map<String, Input> inputs, Map<String, Derived> derived) {

  public ScaleModel {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    derived = Collections.unmodifiableMap(new LinkedHashMap<>(derived));
  }

  /**
   * An assumption.
   *
   * @param least the smallest value that makes sense
   * @param most the largest
   */
  public record Input(String meaning, String unit, double typical, double least, double most) {}

  /**
   * A number that follows from the inputs and from what was derived before it.
   *
   * @param least what it comes to at least with typical inputs
   * @param most what it comes to at most with typical inputs
   * @param therefore what the number decides
   */
  public record Derived(
      String meaning, String unit, String formula, double least, double most, String therefore) {}

  /**
   * Every number of the model, the derived ones computed from the given inputs; typical values
   * stand in for those that are not given.
   *
   * @throws IllegalArgumentException if a formula cannot be evaluated; names it
   */
  public Map<String, Double> evaluate(Map<String, Double> given) {
    Map<String, Double> values = new LinkedHashMap<>();
    inputs.forEach((name, input) -> values.put(name, given.getOrDefault(name, input.typical())));
    derived.forEach(
        (name, number) -> {
          try {
            values.put(name, Formula.evaluate(number.formula(), values));
          } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
          }
        });
    return values;
  }
}
