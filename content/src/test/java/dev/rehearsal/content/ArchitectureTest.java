package dev.rehearsal.content;

import dev.rehearsal.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keepsTheRulesOfTheHouse() {
    ArchitectureRules.ofModule("content").check();
  }
}
