package dev.rehearsal.testing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  @ParameterizedTest
  @ValueSource(strings = {"testing", "embedded"})
  void followsTheRules(String module) {
    ArchitectureRules.ofModule(module).check();
  }
}
