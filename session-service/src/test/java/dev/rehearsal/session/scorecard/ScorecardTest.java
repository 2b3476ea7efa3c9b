package dev.rehearsal.session.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.events.Topic;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.session.ScoreTopic;
import dev.rehearsal.session.TopicReader;
import dev.rehearsal.testing.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ScorecardTest extends RunningService {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ScoreTopic scores = new ScoreTopic();
  private Learner ada;
  private String session;

  @BeforeEach
  void handIn() {
    ada = learner("Ada");
    session = ada.startSession();
    ada.handIn(session, "requirements", "We shorten URLs, nothing else.").expect(202);
  }

  @AfterEach
  void close() {
    scores.close();
  }

  @Test
  void quotesTheWordsThatDecided() {
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 70, 3, 15));

    Answer card = scorecardOnceItIs("PARTIAL");

    assertThat(card.at("/points")).isEqualTo("70");
    assertThat(card.at("/stages/0/stageId")).isEqualTo("requirements");
    assertThat(card.at("/stages/0/evaluator")).isEqualTo("rules");
    assertThat(card.at("/stages/0/criteria/0/outcome")).isEqualTo("MET");
    assertThat(card.at("/stages/0/criteria/0/evidence/0/quote")).isEqualTo("shorten URLs");
    assertThat(card.at("/dimensions/0/dimension")).isEqualTo("problem-framing");
    assertThat(ada.session(session).at("/stages/0/score/status")).isEqualTo("SCORED");
    assertThat(ada.session(session).at("/stages/0/score/points")).isEqualTo("70");
  }

  @Test
  void quotesNothingFromOutsideTheArtifact() {
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 70, 20, 4_000));

    assertThat(scorecardOnceItIs("PARTIAL").at("/stages/0/criteria/0/evidence/0/quote")).isEmpty();
  }

  @Test
  void countsAScoreOnceHoweverOftenItComes() {
    for (int i = 0; i < 5; i++) {
      scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 70, 0, 2));
    }
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r2", 80, 0, 2));
    await().atMost(PATIENCE).until(() -> stored() == 2);

    assertThat(ada.scorecard(session).json().get("stages").size()).isEqualTo(1);
  }

  @Test
  void showsTheNewestJudgedAttempt() {
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 40, 0, 2));
    scorecardOnceItIs("PARTIAL");
    ada.revise(session, "requirements", null).expect(200);
    ada.handIn(session, "requirements", "Better: with numbers.").expect(202);

    assertThat(ada.scorecard(session).at("/stages/0/attempt")).isEqualTo("1");
    assertThat(ada.session(session).at("/stages/0/score/status")).isEqualTo("PENDING");

    scores.send(ScoreTopic.stage(session, "requirements", 2, "r1", 90, 0, 6));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(ada.scorecard(session).at("/stages/0/attempt")).isEqualTo("2"));
    assertThat(ada.scorecard(session).at("/stages/0/criteria/0/evidence/0/quote"))
        .isEqualTo("Better");
  }

  @Test
  void isCompleteWhenEveryStageAndTheSessionAreJudged() {
    for (String stage : Learner.STAGES.subList(1, 5)) {
      ada.handIn(session, stage, "words").expect(202);
    }
    for (String stage : Learner.STAGES) {
      scores.send(ScoreTopic.stage(session, stage, 1, "r1", 60, 0, 2));
    }
    scores.send(ScoreTopic.session(session, 64));

    Answer card = scorecardOnceItIs("COMPLETE");

    assertThat(card.at("/points")).isEqualTo("64");
    assertThat(card.at("/level")).isEqualTo("SENIOR");
    assertThat(
            card.json().get("stages").valueStream().map(stage -> stage.get("stageId").asString()))
        .isEqualTo(Learner.STAGES);
    assertThat(card.at("/nextSteps/0")).isNotEmpty();
  }

  @Test
  void setsAsideWhatItCannotAttachAndAttachesItsNeighbours() {
    String stranger = UUID.randomUUID().toString();
    scores.send(ScoreTopic.stage(stranger, "requirements", 1, "r1", 70, 0, 2));
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 4_000, 0, 2));
    scores.send(new ProducerRecord<>(topic(), session, "no event".getBytes(UTF_8)));
    scores.send(new ProducerRecord<>(topic(), session, null));
    scores.send(ScoreTopic.stage(session, "requirements", 1, "r1", 70, 0, 2));

    scorecardOnceItIs("PARTIAL");

    List<ConsumerRecord<String, byte[]>> letters =
        TopicReader.records(
            Topic.STAGE_SCORES.deadLetters("session-service"), Set.of(stranger, session), 4);
    assertThat(letters).hasSize(4);
    assertThat(letters)
        .allSatisfy(
            letter -> assertThat(letter.headers().lastHeader(DeadLetters.REASON)).isNotNull());
  }

  private Answer scorecardOnceItIs(String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(ada.scorecard(session).at("/status")).isEqualTo(status));
    return ada.scorecard(session).expect(200);
  }

  private int stored() {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from stage_scores where session_id = ?")
        .param(UUID.fromString(session))
        .query(Integer.class)
        .single();
  }

  private static String topic() {
    return Topic.STAGE_SCORES.topicName();
  }
}
