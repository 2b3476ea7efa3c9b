package dev.rehearsal.standalone;

import dev.rehearsal.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  @Test
  void followsTheRules() {
    ArchitectureRules.ofModule("standalone").check();
  }
}
