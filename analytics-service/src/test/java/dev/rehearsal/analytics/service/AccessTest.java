package dev.rehearsal.analytics.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.support.TestSession;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest extends ServiceTest {

  private final UUID instructor = UUID.randomUUID();
  private final UUID learner = UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(strings = {"overview", "heatmap", "live", "criteria", "events"})
  void showsACohortToThoseWhoTeachItOnly(String board) {
    UUID cohort = cohortOf(instructor, learner);
    String own = "/api/analytics/cohorts/" + cohort + "/";
    eventually(instructor, own + "overview", _ -> {});

    assertThat(getAs(learner, own + board).status()).isEqualTo(404);
    assertThat(getAs(UUID.randomUUID(), own + board).status()).isEqualTo(404);
    assertThat(getAnonymously(own + board).status()).isEqualTo(401);
    String absent = "/api/analytics/cohorts/" + UUID.randomUUID() + "/" + board;
    assertThat(getAs(instructor, absent).status()).isEqualTo(404);
    assertThat(getAs(instructor, "/api/analytics/cohorts/none/" + board).status()).isEqualTo(404);
    assertThat(getAsAdmin(own + board).status()).isEqualTo(404);
  }

  @Test
  void saysTheSameOfForeignAndAbsent() {
    UUID cohort = cohortOf(instructor);
    eventually(instructor, "/api/analytics/cohorts/" + cohort + "/overview", _ -> {});
    Answer foreign = getAs(learner, "/api/analytics/cohorts/" + cohort + "/overview");
    Answer absent = getAs(learner, "/api/analytics/cohorts/" + UUID.randomUUID() + "/overview");

    assertThat(foreign.body().at("/detail")).isEqualTo(absent.body().at("/detail"));
    assertThat(foreign.body().at("/type").asString()).isEqualTo("/problems/not-found");
  }

  @Test
  void showsALearnersProgressToThemAndToWhoTeachesThemNow() {
    UUID colleague = UUID.randomUUID();
    UUID cohort = cohortOf(instructor, learner);
    cohortOf(colleague, UUID.randomUUID());
    publish(TestSession.of(learner).goesThrough(50));
    String path = "/api/analytics/learners/" + learner + "/progress";

    eventually(instructor, path, body -> assertThat(body.at("/sessions").asInt()).isEqualTo(1));
    assertThat(getAs(learner, path).status()).isEqualTo(200);
    assertThat(getAs(colleague, path).status()).isEqualTo(404);
    assertThat(getAsAdmin(path).status()).isEqualTo(404);
    String absent = "/api/analytics/learners/" + UUID.randomUUID() + "/progress";
    assertThat(getAs(instructor, absent).status()).isEqualTo(404);

    publish(membership(cohort, learner, 2, false));
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> assertThat(getAs(instructor, path).status()).isEqualTo(404));
  }

  @Test
  void refusesWhatIsNoPage() {
    UUID cohort = cohortOf(instructor);
    String path = "/api/analytics/cohorts/" + cohort + "/heatmap";
    eventually(instructor, path, _ -> {});

    assertThat(getAs(instructor, path + "?limit=0").status()).isEqualTo(400);
    assertThat(getAs(instructor, path + "?limit=many").status()).isEqualTo(400);
    assertThat(getAs(instructor, path + "?cursor=abc").status()).isEqualTo(400);
  }

  @Test
  void showsStrangersItsHealthItsFiguresAndWhatItOffers() {
    assertThat(getAnonymously("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(getAnonymously("/v3/api-docs").status()).isEqualTo(200);
    assertThat(getAnonymously("/actuator/metrics").status()).isIn(401, 403, 404);
    assertThat(getAnonymously("/anything").status()).isEqualTo(401);
    assertThat(getAs(learner, "/anything").status()).isEqualTo(403);
  }
}
