package dev.rehearsal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rehearsal.content.Framework.Variant.Slot;
import dev.rehearsal.events.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkPlanTest {

  private final Framework fiveStep = Catalogue.bundled().framework("five-step").orElseThrow();

  @Test
  void givesAnInterviewTheDefaultClock() {
    assertThat(fiveStep.plan(Mode.INTERVIEW, null, Pattern.READ_HEAVY))
        .extracting(Slot::stageId, Slot::minutes)
        .containsExactly(
            tuple("requirements", 5),
            tuple("estimation", 5),
            tuple("api", 5),
            tuple("architecture", 15),
            tuple("bottlenecks", 15));
  }

  @Test
  void givesAnInterviewAnotherClockWhenAsked() {
    assertThat(minutes(fiveStep.plan(Mode.INTERVIEW, 60, Pattern.READ_HEAVY)))
        .containsExactly(5, 5, 10, 20, 20);
  }

  @Test
  void givesADrillThirtyMinutes() {
    assertThat(minutes(fiveStep.plan(Mode.DRILL, null, Pattern.AI)))
        .containsExactly(5, 5, 5, 10, 5);
  }

  @Test
  void givesAnUntimedSessionNoClock() {
    assertThat(minutes(fiveStep.plan(Mode.UNTIMED, null, Pattern.READ_HEAVY))).containsOnly(0);
  }

  @Test
  void namesTheClocksThereAreWhenThereIsNoSuchClock() {
    assertThatThrownBy(() -> fiveStep.plan(Mode.INTERVIEW, 50, Pattern.READ_HEAVY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[30, 45, 60]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"five-step", "seven-phase", "six-stage", "seven-step", "senior-playbook"})
  void hasAPlanForEveryModeAndPattern(String id) {
    Framework framework = Catalogue.bundled().framework(id).orElseThrow();
    for (Pattern pattern : Pattern.values()) {
      List<Integer> interview = minutes(framework.plan(Mode.INTERVIEW, null, pattern));
      assertThat(interview.stream().mapToInt(minutes -> minutes).sum()).isEqualTo(45);
      assertThat(framework.plan(Mode.DRILL, null, pattern)).hasSameSizeAs(framework.stages());
      assertThat(framework.plan(Mode.UNTIMED, null, pattern)).hasSameSizeAs(framework.stages());
    }
  }

  @Test
  void designsBeforeTheInterfaceWhereTheProblemIsInfrastructure() {
    Framework framework = Catalogue.bundled().framework("seven-phase").orElseThrow();

    assertThat(framework.plan(Mode.INTERVIEW, null, Pattern.INFRASTRUCTURE))
        .extracting(Slot::stageId)
        .containsSubsequence("architecture", "api", "data-model");
    assertThat(framework.plan(Mode.UNTIMED, null, Pattern.READ_HEAVY))
        .extracting(Slot::stageId)
        .containsSubsequence("api", "data-model", "architecture");
  }

  private static List<Integer> minutes(List<Slot> plan) {
    return plan.stream().map(Slot::minutes).toList();
  }
}
