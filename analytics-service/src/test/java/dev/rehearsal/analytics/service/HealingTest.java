package dev.rehearsal.analytics.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.support.RedisDump;
import dev.rehearsal.analytics.support.TestSession;
import io.lettuce.core.KillArgs;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HealingTest extends ServiceTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final UUID instructor = UUID.randomUUID();
  private final UUID learner = UUID.randomUUID();

  @Test
  void comesBackEqualAfterRedisLostEverythingWhileNothingHappened() {
    UUID cohort = cohortOf(instructor, learner);
    publish(TestSession.of(learner, cohort).goesThrough(61));
    eventually(
        instructor,
        overview(cohort),
        body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));
    awaitInStep();
    Map<String, String> before = dump();
    assertThat(before).isNotEmpty();

    redis().flushall();

    Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(dump()).isEqualTo(before));
    eventually(
        instructor,
        overview(cohort),
        body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));
  }

  @Test
  void countsEverySessionOnceWhenRedisLosesEverythingWhileManyPractise() {
    UUID cohort = cohortOf(instructor, learner);
    for (int i = 0; i < 60; i++) {
      publish(TestSession.of(learner, cohort).goesThrough(50));
      if (i % 20 == 10) {
        redis().flushall();
      }
    }

    JsonNode overview =
        eventually(
            instructor,
            overview(cohort),
            body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(60));

    assertThat(overview.at("/sessionsStarted").asInt()).isEqualTo(60);
    assertThat(overview.at("/stagesCompleted").asInt()).isEqualTo(300);
    assertThat(overview.at("/stages/0/count").asInt()).isEqualTo(60);
    assertThat(overview.at("/averagePoints").asDouble()).isEqualTo(50);
  }

  @Test
  void losesNothingWhileRedisDoesNotAnswer() {
    UUID cohort = cohortOf(instructor, learner);
    eventually(instructor, overview(cohort), _ -> {});
    // Every command waits, as for a machine that does not answer: longer than the service does.
    redis().clientPause(4_000);
    publish(TestSession.of(learner, cohort).goesThrough(77));

    Answer refused = getAs(instructor, overview(cohort));

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.body().at("/type").asString()).isEqualTo("/problems/unavailable");
    assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
    assertThat(getAnonymously("/actuator/health/readiness").status()).isEqualTo(503);
    Awaitility.await()
        .atMost(LONG)
        .ignoreExceptions()
        .until(() -> getAs(instructor, overview(cohort)).status() == 200);
    eventually(
        instructor,
        overview(cohort),
        body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));
    awaitInStep();
  }

  @Test
  void countsEverySessionOnceWhenConnectionsBreakInTheMiddle() {
    UUID cohort = cohortOf(instructor, learner);
    for (int i = 0; i < 30; i++) {
      publish(TestSession.of(learner, cohort).goesThrough(50));
      redis().clientKill(KillArgs.Builder.typeNormal().skipme());
    }

    JsonNode overview =
        eventually(
            instructor,
            overview(cohort),
            body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(30));

    assertThat(overview.at("/stagesCompleted").asInt()).isEqualTo(150);
    assertThat(overview.at("/averagePoints").asDouble()).isEqualTo(50);
    awaitInStep();
  }

  @Test
  void saysHowOldItIs() {
    UUID cohort = cohortOf(instructor, learner);

    eventually(
        instructor,
        overview(cohort),
        body -> {
          assertThat(body.at("/lagMillis").asLong()).isLessThan(2_000);
          assertThat(Instant.parse(body.at("/asOf").asString()))
              .isBetween(now().minusSeconds(3), now().plusSeconds(1));
        });
  }

  private void awaitInStep() {
    Awaitility.await()
        .atMost(LONG)
        .until(() -> getAnonymously("/actuator/health/readiness").status() == 200);
  }

  private static Map<String, String> dump() {
    return RedisDump.of(redisUri(), "rehearsal:");
  }

  private static String overview(UUID cohort) {
    return "/api/analytics/cohorts/" + cohort + "/overview";
  }
}
