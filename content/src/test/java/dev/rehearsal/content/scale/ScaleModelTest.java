package dev.rehearsal.content.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rehearsal.content.Catalogue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleModelTest {

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3, 7",
    "(1 + 2) * 3, 9",
    "2 ^ 3 ^ 2, 512",
    "a / (30 * 86400), 38.58",
    "10 - 4 - 3, 3",
    "1.5 * b2, 3"
  })
  void evaluatesByPrecedence(String formula, double value) {
    assertThat(Formula.evaluate(formula, Map.of("a", 1e8, "b2", 2.0)))
        .isCloseTo(value, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 +", "(1", "1 1", "nobody * 2", "1 / 0", "*"})
  void refusesWhatIsNoFormula(String formula) {
    assertThatThrownBy(() -> Formula.evaluate(formula, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void followsAnotherAssumptionThroughTheModel() {
    ScaleModel scale = Catalogue.bundled().guide("url-shortener").orElseThrow().scale();

    Map<String, Double> usual = scale.evaluate(Map.of());
    Map<String, Double> bigger = scale.evaluate(Map.of("newPerMonth", 1e9));

    assertThat(bigger.get("peakReadsPerSecond"))
        .isCloseTo(10 * usual.getOrDefault("peakReadsPerSecond", 0.0), within(1e-6));
  }
}
