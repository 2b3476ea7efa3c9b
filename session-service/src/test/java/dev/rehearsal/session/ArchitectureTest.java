package dev.rehearsal.session;

import dev.rehearsal.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void keepsTheHouseRules() {
    ArchitectureRules.ofModule("session").check();
  }
}
