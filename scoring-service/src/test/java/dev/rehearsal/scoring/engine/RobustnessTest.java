package dev.rehearsal.scoring.engine;

import static dev.rehearsal.scoring.engine.Evaluations.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswers;
import dev.rehearsal.content.Framework.Stage;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Artifact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

  private static final int NEXT_TO_NOTHING = 15;
  private static final int SALAD_CAP = 20;
  private static final int HARDLY_ANY_GAIN = 2;

  @ParameterizedTest
  @EnumSource(
      value = StageKind.class,
      names = {"REQUIREMENTS", "ESTIMATION", "API", "ARCHITECTURE", "BOTTLENECKS"})
  void givesNothingForWhatIsNoAnswer(StageKind kind) {
    assertThat(Attacks.all())
        .allSatisfy(
            (name, text) ->
                assertThat(stage(kind, text).points())
                    .as(name)
                    .isLessThanOrEqualTo(NEXT_TO_NOTHING));
  }

  @Test
  void givesNothingForTheBriefOrTheChecklist() {
    String brief = Catalogue.bundled().problem("url-shortener").orElseThrow().brief();
    for (Stage stage : Evaluations.FIVE_STEP.stages()) {
      assertThat(stage(stage.kinds().getFirst(), brief).points())
          .isLessThanOrEqualTo(NEXT_TO_NOTHING);
      assertThat(stage(stage.kinds().getFirst(), Evaluations.FIVE_STEP.handedOut()).points())
          .isLessThanOrEqualTo(NEXT_TO_NOTHING);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 42, 1001})
  void capsShuffledWords(long seed) {
    for (String name : List.of("strong-prose", "strong-structured", "weak-long")) {
      DemoAnswer answer = named(name);
      List<String> words =
          new ArrayList<>(
              Evaluations.FIVE_STEP.stages().stream()
                  .flatMap(stage -> Stream.of(notes(answer, stage).split("\\s+", -1)))
                  .toList());
      Collections.shuffle(words, new Random(seed));

      assertThat(stage(StageKind.ARCHITECTURE, String.join(" ", words)).points())
          .as(name)
          .isLessThanOrEqualTo(SALAD_CAP);
    }
  }

  @ParameterizedTest
  @MethodSource("stagesOfAllAnswers")
  void takesNoRealAnswerForShuffledWords(Stage stage, DemoAnswer answer) {
    assertThat(
            stage(
                    stage.kinds().getFirst(),
                    answer.stages().getOrDefault(stage.id(), Artifact.EMPTY))
                .findings())
        .extracting(finding -> finding.kind())
        .doesNotContain("incoherent", "copied", "off-problem");
  }

  @ParameterizedTest
  @MethodSource("stagesOfAllAnswers")
  void gainsNothingByPaddingRepeatingOrAppending(Stage stage, DemoAnswer answer) {
    Artifact honest = answer.stages().getOrDefault(stage.id(), Artifact.EMPTY);
    int points = stage(stage.kinds().getFirst(), honest).points();
    String notes = honest.notes() == null ? "" : honest.notes();

    for (String more : List.of(Attacks.PADDING, notes, notes + "\n\n" + notes, Attacks.KEYWORDS)) {
      Artifact longer = withNotes(honest, notes + "\n\n" + more);
      assertThat(stage(stage.kinds().getFirst(), longer).points())
          .isLessThanOrEqualTo(points + HARDLY_ANY_GAIN);
    }
  }

  @Test
  void givesNothingTwiceForWhatWasHandedInBefore() {
    Artifact earlier = named("strong-prose").stages().getOrDefault("architecture", Artifact.EMPTY);

    assertThat(stage(StageKind.ARCHITECTURE, earlier).points()).isGreaterThan(70);
    assertThat(stage(StageKind.BOTTLENECKS, earlier, List.of(earlier)).points())
        .isLessThanOrEqualTo(NEXT_TO_NOTHING);
  }

  @Test
  void forgivesSpellingAndCase() {
    String proper =
        "On a cache miss the redirect service reads the database and fills the cache. "
            + "The availability of redirects must be 99.99 %.";
    String careless =
        "on a cache miss the redirct service reads the databse and fills the cache. "
            + "the availabilty of redirects must be 99.99 %.";

    assertThat(stage(StageKind.ARCHITECTURE, careless).points())
        .isEqualTo(stage(StageKind.ARCHITECTURE, proper).points());
  }

  @Test
  void doesNotGuessAtALanguageItCannotRead() {
    String german =
        "Wir speichern jeden kurzen Verweis unter seinem Schlüssel und leiten jeden Besucher sofort "
            + "weiter. Häufig besuchte Verweise liegen im Zwischenspeicher, damit niemand warten muss, "
            + "und bei einem Ausfall übernimmt sofort das Ersatzgerät am zweiten Standort.";

    assertThat(stage(StageKind.ARCHITECTURE, german).criteria())
        .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNKNOWN));
  }

  @Test
  void saysThatALongAnswerWasCut() {
    assertThat(stage(StageKind.API, "POST /links makes a short link.\n".repeat(5_000)).findings())
        .anySatisfy(finding -> assertThat(finding.kind()).isEqualTo("truncated"));
  }

  private static Stream<Arguments> stagesOfAllAnswers() {
    return Evaluations.FIVE_STEP.stages().stream()
        .flatMap(
            stage -> DemoAnswers.bundled().stream().map(answer -> Arguments.of(stage, answer)));
  }

  private static DemoAnswer named(String name) {
    return DemoAnswers.bundled().stream()
        .filter(answer -> answer.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String notes(DemoAnswer answer, Stage stage) {
    String notes = answer.stages().getOrDefault(stage.id(), Artifact.EMPTY).notes();
    return notes == null ? "" : notes;
  }

  private static Artifact withNotes(Artifact artifact, String notes) {
    return new Artifact(
        notes,
        artifact.requirements(),
        artifact.estimates(),
        artifact.endpoints(),
        artifact.entities(),
        artifact.diagram(),
        artifact.findings());
  }
}
