package dev.rehearsal.content.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.files.BundledFolder;
import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.files.InvalidContentException;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.StageKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricsTest {

  private static final String RUBRIC = "rubrics/url-shortener.yaml";

  @ParameterizedTest
  @EnumSource(StageKind.class)
  void asksSomethingOfJuniorsAndSeniorsInEveryKindOfStage(StageKind kind) {
    Rubric rubric = Catalogue.bundled().rubric("url-shortener").orElseThrow();

    assertThat(rubric.criteria())
        .filteredOn(criterion -> criterion.kinds().contains(kind))
        .extracting(Criterion::level)
        .contains(Level.JUNIOR, Level.SENIOR);
  }

  @Test
  void changesItsHashWithItsContentAndWithNothingElse() {
    String usual = hash(text -> text);

    assertThat(hash(text -> text)).isEqualTo(usual);
    assertThat(hash(text -> text + "\n# a remark\n")).isNotEqualTo(usual);
    assertThat(hash(text -> text.replace("\n", "\r\n"))).isEqualTo(usual);
  }

  @Test
  void refusesATagThatIsNotInTheLexicon() {
    assertThat(faults(text -> text.replace("[CLICKS, ASYNC]", "[CLICKS, NOWHERE]")))
        .contains(RUBRIC + ":")
        .contains("no tag NOWHERE in the lexicon");
  }

  @Test
  void refusesACriterionWithoutFeedback() {
    assertThat(faults(text -> text.replaceFirst("      next: .*\n", "")))
        .contains(RUBRIC + ":")
        .contains("next");
  }

  @Test
  void refusesACriterionThatNothingCanMeet() {
    assertThat(
            faults(
                text ->
                    text.replace(
                        "- {all: [CLICKS, ASYNC|BATCHING|BACKPRESSURE|OLAP], window: 30}",
                        "- {all: [CLICKS, ASYNC], grade: 0.5}")))
        .contains("can never be met");
  }

  @Test
  void refusesAnUnreadableSlot() {
    assertThat(faults(text -> text.replace("#TIME<=2", "#TEMPERATURE<=2")))
        .contains("unreadable slot");
  }

  @Test
  void refusesTwoCriteriaOfOneName() {
    assertThat(faults(text -> text.replace("- id: click-flood", "- id: hot-link")))
        .contains("there are two criteria hot-link");
  }

  private static String hash(UnaryOperator<String> edit) {
    return Catalogue.of(edited(edit)).rubric("url-shortener").orElseThrow().contentHash();
  }

  private static String faults(UnaryOperator<String> edit) {
    return String.valueOf(
        catchThrowableOfType(InvalidContentException.class, () -> Catalogue.of(edited(edit)))
            .getMessage());
  }

  private static List<ContentFile> edited(UnaryOperator<String> edit) {
    return new BundledFolder(Catalogue.class, "schema/framework.schema.json")
        .files(".yaml").stream()
            .map(
                file ->
                    file.path().equals(RUBRIC)
                        ? new ContentFile(file.path(), edit.apply(file.text()))
                        : file)
            .toList();
  }
}
