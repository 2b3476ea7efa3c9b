package dev.rehearsal.scoring.engine;

import static dev.rehearsal.scoring.engine.Evaluations.criterion;
import static dev.rehearsal.scoring.engine.Evaluations.quote;
import static dev.rehearsal.scoring.engine.Evaluations.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswers;
import dev.rehearsal.content.Framework.Stage;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent.CriterionResult;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.events.artifact.Endpoint;
import dev.rehearsal.events.artifact.Requirements;
import dev.rehearsal.events.artifact.Requirements.Quality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARCHITECTURE | cache-with-fallback | We ask Redis first; on a cache miss we read the link from the database and fill the cache. Then we redirect. | on a cache miss we read the link from the database
          ARCHITECTURE | codes-unique | Every server leases its own range of ids for short links, so no two servers ever mint the same code. | leases its own range of ids
          ARCHITECTURE | clicks-off-path | The redirect is answered at once and the click event is put on a Kafka topic for later. | click event is put on a Kafka topic
          API | redirect-status-reasoned | GET /{code} answers 302 and not 301, because browsers cache a 301 and we would lose the clicks. | 302 and not 301
          BOTTLENECKS | hot-link | A viral link lands on one shard, so each server keeps it in a local cache for a few seconds. | viral link
          ESTIMATION | code-length-derived | With 7 characters in base62 there are 3.5 trillion short codes, enough for 6 billion links. | 7 characters in base62
          REQUIREMENTS | abuse-in-scope | What about phishing, should malicious links be taken down? | phishing
          """)
  void quotesTheWordsThatDecided(StageKind kind, String id, String notes, String words) {
    Artifact artifact = Artifact.ofNotes(notes);

    CriterionResult result = criterion(stage(kind, artifact), id);

    assertThat(result.outcome()).isEqualTo(Outcome.MET);
    assertThat(result.evidence())
        .extracting(evidence -> quote(artifact, evidence))
        .anySatisfy(quoted -> assertThat(quoted).contains(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARCHITECTURE | cache-with-fallback | Short links are read from the database. We don't need a cache here.
          ARCHITECTURE | clicks-off-path | There is no queue and no async work for the clicks of a link.
          BOTTLENECKS | single-points-removed | The link database is a single point of failure without failover or replicas.
          BOTTLENECKS | data-split | Sharding of the links by code is not needed.
          """)
  void doesNotTakeADenialForAClaim(StageKind kind, String id, String notes) {
    assertThat(criterion(stage(kind, notes), id).outcome()).isNotEqualTo(Outcome.MET);
  }

  @Test
  void countsWhatIsOnlySupposedHalf() {
    String firm = "Clicks on a link are put on a queue and counted by a worker.";
    String supposed = "Maybe clicks on a link are put on a queue and counted by a worker.";

    assertThat(criterion(stage(StageKind.ARCHITECTURE, firm), "clicks-off-path").outcome())
        .isEqualTo(Outcome.MET);
    assertThat(criterion(stage(StageKind.ARCHITECTURE, supposed), "clicks-off-path").outcome())
        .isEqualTo(Outcome.PARTLY);
  }

  @Test
  void readsTheFieldsOfTheStructuredAnswer() {
    Artifact artifact =
        new Artifact(
            null,
            new Requirements(
                List.of("Shorten a long URL", "Redirect a short link"),
                List.of(new Quality("redirect latency", "p99 < 100 ms", null)),
                null,
                null,
                null),
            null,
            null,
            null,
            null,
            null);

    StageScore score = stage(StageKind.REQUIREMENTS, artifact);

    assertThat(criterion(score, "core-operations").evidence())
        .extracting(evidence -> evidence.pointer() + " " + quote(artifact, evidence))
        .contains("/requirements/functional/1 Redirect a short link");
    assertThat(criterion(score, "redirect-qualities").evidence())
        .extracting(evidence -> evidence.pointer() + " " + quote(artifact, evidence))
        .contains("/requirements/nonFunctional/0/target p99 < 100 ms");
  }

  @Test
  void findsARecordAcrossItsFields() {
    Artifact artifact =
        new Artifact(
            null,
            null,
            null,
            List.of(
                new Endpoint("GET", "/{code}", "follow a short link", null, "302", "404", "none")),
            null,
            null,
            null);

    CriterionResult result = criterion(stage(StageKind.API, artifact), "redirect-operation");

    assertThat(result.outcome()).isEqualTo(Outcome.MET);
    assertThat(result.evidence())
        .allSatisfy(evidence -> assertThat(evidence.pointer()).startsWith("/endpoints/0/"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void pointsInsideTheStringsOfTheArtifact(DemoAnswer answer) {
    for (Stage stage : Evaluations.FIVE_STEP.stages()) {
      Artifact artifact = answer.stages().getOrDefault(stage.id(), Artifact.EMPTY);
      for (CriterionResult result : stage(stage.kinds().getFirst(), artifact).criteria()) {
        assertThat(result.feedback()).isNotBlank();
        assertThat(result.evidence())
            .allSatisfy(evidence -> assertThat(quote(artifact, evidence)).isNotBlank());
      }
    }
  }

  private static List<DemoAnswer> answers() {
    return DemoAnswers.bundled();
  }
}
