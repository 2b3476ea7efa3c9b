package dev.rehearsal.scoring;

import dev.rehearsal.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void followsTheRules() {
    ArchitectureRules.ofModule("scoring").keepingPure("dev.rehearsal.scoring.engine..").check();
  }
}
