package dev.rehearsal.session.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.People;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.session.ScoreTopic;
import dev.rehearsal.testing.http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LiveStreamTest extends RunningService {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ScoreTopic scores = new ScoreTopic();
  private final List<Listening> open = new ArrayList<>();
  private Learner ada;
  private String session;

  @BeforeEach
  void start() {
    ada = learner("Ada");
    session = ada.startSession();
  }

  @AfterEach
  void close() {
    open.forEach(Listening::close);
    scores.close();
  }

  @Test
  void tellsTheTimeFirst() {
    Listening listening = listen(ada.person().token());

    Listening.Told clock = listening.await("clock", PATIENCE);

    assertThat(clock.data().get("stageId").asString()).isEqualTo("requirements");
    assertThat(clock.data().get("deadline").asString()).isNotEmpty();
    assertThat(clock.data().get("serverTime").asString()).isNotEmpty();
    assertThat(clock.data().get("version").asInt()).isEqualTo(2);
  }

  @Test
  void tellsOfAScoreThatIsThereWhenItIsRead() {
    Listening listening = listen(ada.person().token());
    ada.handIn(session, "requirements", "words").expect(202);
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 70, 0, 2));

    Listening.Told told = listening.await("stage-scored", PATIENCE);

    assertThat(told.data().get("points").asInt()).isEqualTo(70);
    assertThat(ada.scorecard(session).at("/status")).isEqualTo("PARTIAL");
    scores.send(ScoreTopic.session(session, 64));
    assertThat(listening.await("session-scored", PATIENCE).data().get("level").asString())
        .isEqualTo("SENIOR");
  }

  @Test
  void tellsOfTheScoresThatWereThereBefore() {
    ada.handIn(session, "requirements", "words").expect(202);
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 70, 0, 2));
    await().atMost(PATIENCE).until(() -> ada.scorecard(session).at("/status").equals("PARTIAL"));

    Listening late = listen(ada.person().token());

    assertThat(late.await("stage-scored", PATIENCE).data().get("stageId").asString())
        .isEqualTo("requirements");
  }

  @Test
  void tellsWhenTheSessionGoesOn() {
    Listening listening = listen(ada.person().token());
    listening.await("clock", PATIENCE);

    ada.handIn(session, "requirements", "words").expect(202);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(listening.told("clock").getLast().data().get("stageId").asString())
                    .isEqualTo("estimation"));
  }

  @Test
  void endsWhenItsReaderMayNoLongerSeeTheSession() {
    People.Person ines = people().instructor("Ines");
    String code = cohortOf(ines);
    Learner bob = learner("Bob");
    bob.post("/api/cohort-memberships", "{\"joinCode\":\"" + code + "\"}", null);
    session = bob.startSession();
    Listening watching = listen(ines.token());
    watching.await("clock", PATIENCE);

    context
        .getBean(JdbcClient.class)
        .sql("update cohort_members set left_at = now() where account_id = ?")
        .param(ines.id())
        .update();

    await().atMost(PATIENCE).until(watching::ended);
    api().get("/api/sessions/" + session, ines.token()).expect(404);
  }

  @Test
  void isLimitedForEachUser() {
    Stream.generate(() -> listen(ada.person().token()))
        .limit(10)
        .forEach(listening -> listening.await("clock", PATIENCE));

    Answer refused = ada.get("/api/sessions/" + session + "/events").expect(429);

    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.header("Retry-After")).isNotEmpty();
  }

  private String cohortOf(People.Person instructor) {
    return api()
        .post("/api/cohorts", instructor.token(), "{\"name\":\"Autumn\"}")
        .expect(201)
        .at("/joinCode");
  }

  private Listening listen(String token) {
    Listening listening =
        new Listening(base().resolve("/api/sessions/" + session + "/events"), token);
    open.add(listening);
    return listening;
  }
}
