package dev.rehearsal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rehearsal.content.files.BundledFolder;
import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.files.InvalidContentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void readsTheBundledContent() {
    Catalogue catalogue = Catalogue.bundled();

    assertThat(catalogue.framework("five-step")).isPresent();
    assertThat(catalogue.problem("url-shortener"))
        .hasValueSatisfying(problem -> assertThat(problem.brief()).isNotBlank());
    assertThat(catalogue.guide("url-shortener")).isPresent();
    assertThat(catalogue.problem("no-such-problem")).isEmpty();
  }

  @Test
  void reportsAllFaultsOfAllFilesByLine() {
    var invalid =
        faultsOf(
            new ContentFile(
                "problems/lost.yaml",
                """
                id: found
                title: Lost
                pattern: write-lots
                difficulty: easy
                tags: []
                brief: Something.
                facts: []
                """),
            new ContentFile("frameworks/odd.yaml", "id: odd\nname: [\n"));

    assertThat(invalid.getMessage())
        .contains("problems/lost.yaml:3: /pattern")
        .contains("problems/lost.yaml:7: /facts")
        .contains("frameworks/odd.yaml:");
  }

  @Test
  void checksTheArithmeticOfAScaleModel() {
    ContentFile problem =
        new BundledFolder(Catalogue.class, "schema/framework.schema.json")
            .read("problems/url-shortener.yaml");

    assertThat(
            faultsOf(
                    new ContentFile(
                        problem.path(), problem.text().replace("/ (30 * 86400)", "/ 86400")))
                .getMessage())
        .contains("writesPerSecond comes to 1157");
  }

  @Test
  void reportsAKeyGivenTwice() {
    assertThat(faultsOf(new ContentFile("problems/a.yaml", "id: a\nid: b\n")).getMessage())
        .contains("problems/a.yaml:2");
  }

  private static InvalidContentException faultsOf(ContentFile... files) {
    return catchThrowableOfType(InvalidContentException.class, () -> Catalogue.of(List.of(files)));
  }
}
