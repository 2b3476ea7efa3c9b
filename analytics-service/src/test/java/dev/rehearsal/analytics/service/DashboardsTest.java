package dev.rehearsal.analytics.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.support.TestSession;
import dev.rehearsal.events.ActivityEvent.StageActivity;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.StageKind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DashboardsTest extends ServiceTest {

  private final UUID instructor = UUID.randomUUID();
  private final UUID learner = UUID.randomUUID();

  @Test
  void countsASessionOnceHoweverOftenItIsDelivered() {
    UUID cohort = cohortOf(instructor, learner);
    TestSession session = TestSession.of(learner, cohort).goesThrough(80);
    publish(session);
    publish(session);
    publish(session);

    JsonNode overview =
        eventually(
            instructor,
            "/api/analytics/cohorts/" + cohort + "/overview",
            body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));

    assertThat(overview.at("/learners").asInt()).isEqualTo(1);
    assertThat(overview.at("/sessionsStarted").asInt()).isEqualTo(1);
    assertThat(overview.at("/stagesCompleted").asInt()).isEqualTo(5);
    assertThat(overview.at("/averagePoints").asDouble()).isEqualTo(80);
    assertThat(overview.at("/stages/0/kind").asString()).isEqualTo("REQUIREMENTS");
    assertThat(overview.at("/stages/0/count").asInt()).isEqualTo(1);
    assertThat(overview.at("/stages/0/medianSeconds").asInt()).isEqualTo(40);
    assertThat(overview.at("/stages/0/histogram/8").asInt()).isEqualTo(1);
    assertThat(overview.at("/stages/0/histogram").size()).isEqualTo(10);
    assertThat(overview.at("/dimensions/0/dimension").asString()).isEqualTo("problem-framing");
    assertThat(overview.at("/dimensions/0/average").asDouble()).isEqualTo(80);
    assertThat(overview.at("/asOf").asString()).endsWith("Z");
    assertThat(overview.at("/lagMillis").isIntegralNumber()).isTrue();
  }

  @Test
  void showsTheLatestPointsOfEveryMemberInPages() {
    UUID[] learners = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
    UUID cohort = cohortOf(instructor, learners);
    String path = "/api/analytics/cohorts/" + cohort + "/heatmap?limit=2";
    publish(
        TestSession.of(learners[0], cohort)
            .starts()
            .handsIn("api", 50)
            .isScored("api", 40)
            .reopens("api")
            .handsIn("api", 20)
            .isScored("api", 70));

    JsonNode first =
        eventually(instructor, path, body -> assertThat(body.at("/items").size()).isEqualTo(2));
    JsonNode second =
        eventually(
            instructor,
            path + "&cursor=" + first.at("/nextCursor").asString(),
            body -> assertThat(body.at("/items").size()).isEqualTo(1));

    assertThat(second.at("/nextCursor").isNull()).isTrue();
    List<JsonNode> rows =
        Stream.concat(first.at("/items").valueStream(), second.at("/items").valueStream()).toList();
    assertThat(rows).extracting(row -> row.at("/learnerId").asString()).isSorted();
    eventually(
        instructor,
        path.replace("limit=2", "limit=100"),
        body -> {
          JsonNode row =
              body.at("/items")
                  .valueStream()
                  .filter(item -> item.at("/learnerId").asString().equals(learners[0].toString()))
                  .findFirst()
                  .orElseThrow();
          assertThat(row.at("/cells").size()).isEqualTo(2);
          assertThat(row.at("/cells/0/kind").asString()).isEqualTo("API");
          assertThat(row.at("/cells/0/points").asInt()).isEqualTo(70);
        });
  }

  @Test
  void showsWhoIsWhereWithTheClock() {
    UUID cohort = cohortOf(instructor, learner);
    TestSession session =
        TestSession.of(learner, cohort)
            .starts()
            .enters("requirements", null)
            .handsIn("requirements", 0)
            .isScored("requirements", 63)
            .enters("estimation", now().plusSeconds(200));
    publish(session);
    String path = "/api/analytics/cohorts/" + cohort + "/live";

    eventually(
        instructor,
        path,
        body -> {
          assertThat(body.at("/items/0/stageId").asString()).isEqualTo("estimation");
          assertThat(body.at("/items/0/learnerId").asString()).isEqualTo(learner.toString());
          assertThat(body.at("/items/0/secondsLeft").asInt()).isBetween(150, 200);
          assertThat(body.at("/items/0/lastScore/points").asInt()).isEqualTo(63);
        });
    eventually(
        instructor,
        path,
        body -> {
          publish(
              new StageActivity(
                  UUID.randomUUID(),
                  now(),
                  session.id(),
                  learner,
                  List.of(cohort),
                  "estimation",
                  List.of(StageKind.ESTIMATION),
                  null,
                  42));
          assertThat(body.at("/items/0/words").asInt()).isEqualTo(42);
          assertThat(body.at("/items/0/idleSeconds").asInt()).isLessThan(5);
        });
    publish(session.completes());
    eventually(instructor, path, body -> assertThat(body.at("/items").size()).isZero());
  }

  @Test
  void tellsALearnerHowTheyGetOn() {
    publish(new TestSession(learner, List.of(), now().minus(Duration.ofDays(1))).goesThrough(30));
    publish(TestSession.of(learner).goesThrough(70));

    JsonNode progress =
        eventually(
            learner,
            "/api/analytics/me/progress",
            body -> assertThat(body.at("/dimensions/0/trend").size()).isEqualTo(2));

    eventually(
        learner,
        "/api/analytics/me/progress",
        body -> assertThat(body.at("/dimensions/0/latest").asInt()).isEqualTo(70));
    assertThat(progress.at("/sessions").asInt()).isEqualTo(2);
    assertThat(progress.at("/weakestCriteria/0/title").asString()).startsWith("Title of");
    assertThat(progress.at("/asOf").asString()).isNotEmpty();
  }

  @Test
  void movesTheNumbersWhenAHumanGrades() {
    UUID cohort = cohortOf(instructor, learner);
    TestSession session = TestSession.of(learner, cohort).goesThrough(20);
    publish(session);
    String path = "/api/analytics/cohorts/" + cohort + "/overview";
    eventually(
        instructor, path, body -> assertThat(body.at("/averagePoints").asInt()).isEqualTo(20));

    publish(session.isScored("requirements", 100, "rubric-1", Evaluator.HUMAN));

    eventually(
        instructor, path, body -> assertThat(body.at("/averagePoints").asInt()).isEqualTo(36));
  }

  @Test
  void tellsWhatIsMissedMost() {
    UUID cohort = cohortOf(instructor, learner);
    publish(TestSession.of(learner, cohort).goesThrough(20));
    publish(TestSession.of(learner, cohort).goesThrough(70));

    eventually(
        instructor,
        "/api/analytics/cohorts/" + cohort + "/criteria",
        body -> {
          assertThat(body.at("/items").size()).isEqualTo(15);
          JsonNode worst = body.at("/items/0");
          assertThat(worst.at("/id").asString()).endsWith(".first");
          assertThat(worst.at("/title").asString()).startsWith("Title of");
          assertThat(worst.at("/missed").asInt()).isEqualTo(1);
          assertThat(worst.at("/met").asInt()).isEqualTo(1);
          assertThat(worst.at("/missedShare").asDouble()).isEqualTo(0.5);
        });
  }
}
