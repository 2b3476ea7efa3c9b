package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HandInTest extends RunningService {

  @Test
  void leadsThroughEveryStage() {
    Learner ada = learner("Ada");
    Answer started = ada.start("interview").expect(201);
    String session = started.at("/id");

    assertThat(started.header("Location")).isEqualTo("/api/sessions/" + session);
    assertThat(started.at("/stages/0/status")).isEqualTo("ACTIVE");
    assertThat(started.at("/stages/0/deadline")).isNotEmpty();
    assertThat(started.at("/stages/0/score/status")).isEqualTo("NONE");

    Answer last = started;
    for (String stage : Learner.STAGES) {
      last = ada.handIn(session, stage, "an answer to " + stage).expect(202);
    }

    assertThat(last.at("/status")).isEqualTo("COMPLETED");
    assertThat(last.at("/version")).isEqualTo("12");
    assertThat(last.at("/stages/4/status")).isEqualTo("COMPLETED");
    assertThat(last.at("/stages/4/score/status")).isEqualTo("PENDING");
    assertThat(ada.scorecard(session).expect(200).at("/status")).isEqualTo("PENDING");
    assertThat(ada.handIn(session, "api", "again").expect(409).at("/type"))
        .isEqualTo("/problems/session-closed");
  }

  @Test
  void countsOneOfFiftyAtOnceAndGivesAllOfThemItsAnswer() throws Exception {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    List<Answer> answers = atOnce(50, () -> ada.handIn(session, "requirements", "once", "key-1"));

    assertThat(answers).extracting(Answer::status).containsOnly(202);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertThat(count("artifacts", session)).isEqualTo(1);
    assertThat(ada.session(session).at("/version")).isEqualTo("4");
  }

  @Test
  void countsOneOfManyAtOnceWithoutAKey() throws Exception {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    List<Answer> answers = atOnce(20, () -> ada.handIn(session, "requirements", "once"));

    assertThat(answers).extracting(Answer::status).containsOnly(202, 409);
    assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
    assertThat(count("artifacts", session)).isEqualTo(1);
  }

  @Test
  void startsOneOfManySessionsWithOneKey() throws Exception {
    Learner ada = learner("Ada");
    String wish =
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"drill\"}";

    List<Answer> answers = atOnce(20, () -> ada.start(wish, "start-1"));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.at("/id"))
        .containsOnly(answers.getFirst().at("/id"));
    assertThat(answers).extracting(answer -> answer.header("Location")).doesNotContain("");
    assertThat(ada.get("/api/sessions").json().at("/items").size()).isEqualTo(1);
  }

  @Test
  void refusesAKeyThatComesWithAnotherBody() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.handIn(session, "requirements", "first", "key-1").expect(202);

    assertThat(ada.handIn(session, "requirements", "second", "key-1").expect(422).at("/type"))
        .isEqualTo("/problems/idempotency-key-reused");
  }

  @Test
  void knowsAKeyOnlyForItsRouteAndPrincipal() {
    Learner ada = learner("Ada");
    Learner bob = learner("Bob");
    String hers = ada.startSession();
    String his = bob.startSession();

    ada.handIn(hers, "requirements", "same words", "key-1").expect(202);
    ada.handIn(hers, "estimation", "same words", "key-1").expect(202);
    bob.handIn(his, "requirements", "same words", "key-1").expect(202);
  }

  @Test
  void givesTheFirstAnswerEvenAfterTheSessionWentOn() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    Answer first = ada.handIn(session, "requirements", "words", "key-1").expect(202);
    ada.handIn(session, "estimation", "words").expect(202);

    Answer again = ada.handIn(session, "requirements", "words", "key-1").expect(202);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @Test
  void refusesAKeyThatIsTooLong() {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    assertThat(ada.handIn(session, "requirements", "words", "k".repeat(256)).expect(400).body())
        .contains("Idempotency-Key");
    ada.handIn(session, "requirements", "words", "k".repeat(255)).expect(202);
  }

  @Test
  void goesBackToAStageWithADraftOfWhatWasHandedIn() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.handIn(session, "requirements", "first thoughts").expect(202);

    Answer back = ada.revise(session, "requirements", "back-1").expect(200);
    assertThat(back.at("/stages/0/attempt")).isEqualTo("2");
    assertThat(back.at("/stages/0/score/status")).isEqualTo("NONE");
    assertThat(back.at("/stages/1/status")).isEqualTo("PENDING");
    assertThat(ada.revise(session, "requirements", "back-1").expect(200).body())
        .isEqualTo(back.body());
    assertThat(draft(ada, session, "requirements").at("/notes")).isEqualTo("first thoughts");

    Answer on = ada.handIn(session, "requirements", "second thoughts").expect(202);
    assertThat(on.at("/stages/1/status")).isEqualTo("ACTIVE");
    assertThat(count("artifacts", session)).isEqualTo(2);
  }

  @Test
  void refusesAStageOutOfOrderAndSaysWhy() {
    Learner ada = learner("Ada");
    String session = ada.startSession();

    Answer early = ada.handIn(session, "architecture", "boxes").expect(409);

    assertThat(early.at("/type")).isEqualTo("/problems/stage-not-started");
    assertThat(early.at("/detail")).contains("hand in the active stage");
    assertThat(early.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void honoursTheVersionAHandInIsMeantFor() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    String etag = ada.session(session).header("ETag");
    ada.handIn(session, "requirements", "words").expect(202);

    Answer stale =
        ada.api()
            .send(
                "POST",
                "/api/sessions/" + session + "/abandonment",
                ada.person().token(),
                null,
                Map.of("If-Match", etag));

    stale.expect(412);
    ada.post("/api/sessions/" + session + "/abandonment", "", null).expect(200);
    assertThat(ada.session(session).at("/status")).isEqualTo("ABANDONED");
  }

  private Answer draft(Learner learner, String session, String stage) {
    return learner.get("/api/sessions/" + session + "/stages/" + stage + "/draft").expect(200);
  }

  private int count(String table, String session) {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + table + " where session_id = ?")
        .param(UUID.fromString(session))
        .query(Integer.class)
        .single();
  }

  private static List<Answer> atOnce(int times, Callable<Answer> request) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> request).toList()).stream()
          .map(Future::resultNow)
          .toList();
    }
  }
}
