package dev.rehearsal.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.content.DemoAnswer.Skill;
import dev.rehearsal.content.Framework.Stage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoAnswersTest {

  @ParameterizedTest
  @EnumSource(Skill.class)
  void haveAtLeastThreeWholeSessionsOfEverySkill(Skill skill) {
    List<String> stages =
        Catalogue.bundled().framework("five-step").orElseThrow().stages().stream()
            .map(Stage::id)
            .toList();

    assertThat(DemoAnswers.bundled())
        .filteredOn(answer -> answer.skill() == skill)
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            answer -> assertThat(answer.stages().keySet()).containsExactlyElementsOf(stages))
        .allSatisfy(
            answer -> assertThat(Catalogue.bundled().problem(answer.problemId())).isPresent());
  }
}
