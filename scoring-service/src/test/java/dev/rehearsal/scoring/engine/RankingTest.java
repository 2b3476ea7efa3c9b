package dev.rehearsal.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswer.Skill;
import dev.rehearsal.content.DemoAnswers;
import dev.rehearsal.content.Framework.Stage;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.artifact.Artifact;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankingTest {

  private static final int CLEARLY = 15;

  @ParameterizedTest
  @MethodSource("stages")
  void ranksEveryStageByItsSkill(Stage stage) {
    IntSummaryStatistics strong = points(stage, Skill.STRONG);
    IntSummaryStatistics middling = points(stage, Skill.MIDDLING);
    IntSummaryStatistics weak = points(stage, Skill.WEAK);

    assertThat(strong.getMin()).isGreaterThan(middling.getMax() + CLEARLY);
    assertThat(middling.getMin()).isGreaterThan(weak.getMax());
    assertThat(middling.getAverage()).isGreaterThan(weak.getAverage() + CLEARLY);
  }

  @Test
  void ranksSessionsByTheirSkill() {
    assertThat(sessions(Skill.STRONG).getMin())
        .isGreaterThan(sessions(Skill.MIDDLING).getMax() + CLEARLY);
    assertThat(sessions(Skill.MIDDLING).getMin())
        .isGreaterThan(sessions(Skill.WEAK).getMax() + CLEARLY);
  }

  @Test
  void givesLevelsBySkill() {
    assertThat(of(Skill.STRONG)).allSatisfy(answer -> assertThat(level(answer)).isNotNull());
    assertThat(of(Skill.STRONG))
        .extracting(RankingTest::level)
        .containsAnyOf(Level.SENIOR, Level.STAFF);
    assertThat(of(Skill.WEAK)).extracting(RankingTest::level).containsOnlyNulls();
  }

  private static List<Stage> stages() {
    return Evaluations.FIVE_STEP.stages();
  }

  private static IntSummaryStatistics points(Stage stage, Skill skill) {
    return of(skill).stream()
        .mapToInt(
            answer -> {
              Artifact artifact = answer.stages().getOrDefault(stage.id(), Artifact.EMPTY);
              return Evaluations.stage(stage.kinds().getFirst(), artifact).points();
            })
        .summaryStatistics();
  }

  private static IntSummaryStatistics sessions(Skill skill) {
    return of(skill).stream()
        .mapToInt(answer -> Evaluations.session(Evaluations.submissions(answer)).points())
        .summaryStatistics();
  }

  private static @Nullable Level level(DemoAnswer answer) {
    return Evaluations.session(Evaluations.submissions(answer)).level();
  }

  private static List<DemoAnswer> of(Skill skill) {
    return DemoAnswers.bundled().stream().filter(answer -> answer.skill() == skill).toList();
  }
}
