package dev.rehearsal.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.standalone.Practice.HandIn;
import dev.rehearsal.testing.http.Api;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A cohort of learners, and what must be true of their work wherever it is looked at. */
final class Classroom {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Person instructor;
  private final String cohort;
  private final List<Practice> practices;

  private Classroom(Person instructor, String cohort, List<Practice> practices) {
    this.instructor = instructor;
    this.cohort = cohort;
    this.practices = practices;
  }

  /** A new cohort that {@code size} new learners have joined. */
  static Classroom open(Api api, Person instructor, int size) {
    var cohort = instructor.post(api, "/api/cohorts", "{\"name\":\"Evening class\"}").expect(201);
    String join = "{\"joinCode\":\"%s\"}".formatted(cohort.at("/joinCode"));
    List<Practice> practices =
        Stream.generate(() -> Person.register(api))
            .limit(size)
            .peek(learner -> assertThat(joined(api, learner, join)).isBetween(200, 204))
            .map(Practice::new)
            .toList();
    return new Classroom(instructor, cohort.at("/id"), practices);
  }

  List<Practice> practices() {
    return practices;
  }

  long handIns() {
    return practices.stream().mapToLong(practice -> practice.handIns().size()).sum();
  }

  /** Every acknowledged hand-in is scored once, and the dashboard counts each exactly once. */
  void assertNothingIsLostOrCountedTwice(Api api, Api dashboards) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              practices.forEach(practice -> assertAllScoredOnce(api, practice));
              JsonNode overview =
                  instructor
                      .get(dashboards, "/api/analytics/cohorts/" + cohort + "/overview")
                      .expect(200)
                      .json();
              assertThat(overview.path("stagesCompleted").asLong()).isEqualTo(handIns());
              assertThat(overview.path("sessionsStarted").asLong()).isEqualTo(sessions());
              assertThat(judged(overview)).isEqualTo(handIns());
            });
  }

  private long sessions() {
    return practices.stream().mapToLong(practice -> practice.sessions().size()).sum();
  }

  private static void assertAllScoredOnce(Api api, Practice practice) {
    for (String session : practice.sessions()) {
      JsonNode scorecard =
          practice.learner().get(api, "/api/sessions/" + session + "/scorecard").expect(200).json();
      assertThat(scorecard.path("stages"))
          .extracting(stage -> stage.path("stageId").asString())
          .containsExactlyInAnyOrderElementsOf(
              practice.handIns().stream()
                  .filter(handIn -> handIn.session().equals(session))
                  .map(HandIn::stage)
                  .toList());
    }
  }

  /** Stages whose scores the dashboard has counted. */
  private static long judged(JsonNode overview) {
    return StreamSupport.stream(overview.path("stages").spliterator(), false)
        .mapToLong(kind -> kind.path("count").asLong())
        .sum();
  }

  private static int joined(Api api, Person learner, String body) {
    return learner.post(api, "/api/cohort-memberships", body).status();
  }
}
