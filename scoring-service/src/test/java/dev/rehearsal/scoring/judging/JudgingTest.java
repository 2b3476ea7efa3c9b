package dev.rehearsal.scoring.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.SessionScored;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.events.Topic;
import dev.rehearsal.platform.messaging.DeadLetters;
import dev.rehearsal.scoring.ScoringServiceApplication;
import dev.rehearsal.testing.Backends;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.micrometer.tracing.test.autoconfigure.AutoConfigureTracing;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = ScoringServiceApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.config.name=scoring-service")
@AutoConfigureTracing
@DirtiesContext
class JudgingTest {

  private static final String DEAD_LETTERS = Topic.SESSION_EVENTS.deadLetters("scoring-service");

  private final Broker broker = new Broker(Backends.shared().kafkaBootstrap());

  @DynamicPropertySource
  static void infrastructure(DynamicPropertyRegistry registry) {
    Backends.shared().registerKafka(registry);
  }

  @BeforeEach
  void waitForTopics() {
    await().ignoreExceptions().until(() -> broker.all(DEAD_LETTERS) != null);
  }

  @AfterEach
  void close() {
    broker.close();
  }

  @Test
  void answersAHandInWithItsScore() throws Exception {
    HandIns handIns = HandIns.ofANewSession();
    broker.publish(handIns.stage(), null);
    broker.publish(handIns.whole(), null);

    List<ScoreEvent> scores = awaitScores(handIns.sessionId(), 2);

    assertThat(scores.get(0))
        .isInstanceOfSatisfying(
            StageScored.class,
            scored -> {
              assertThat(scored.stage()).isEqualTo(handIns.stage().stage());
              assertThat(scored.timing()).isEqualTo(handIns.stage().timing());
              assertThat(scored.score().rubricVersion()).isNotBlank();
            });
    assertThat(scores.get(1)).isInstanceOf(SessionScored.class);
  }

  @Test
  void givesARedeliveredHandInTheSameScoreUnderTheSameId() throws Exception {
    HandIns handIns = HandIns.ofANewSession();
    broker.publish(handIns.stage(), null);
    broker.publish(handIns.stage(), null);

    List<ScoreEvent> scores = awaitScores(handIns.sessionId(), 2);

    assertThat(scores).extracting(Event::eventId).containsOnly(scores.getFirst().eventId());
    assertThat(scores)
        .extracting(score -> ((StageScored) score).score())
        .containsOnly(((StageScored) scores.getFirst()).score());
  }

  @Test
  void setsAsideWhatItCannotJudgeAndGoesOnWithTheRest() throws Exception {
    HandIns handIns = HandIns.ofANewSession();
    String key = handIns.sessionId().toString();
    String topic = Topic.SESSION_EVENTS.topicName();
    ProducerRecord<String, byte[]> garbled =
        new ProducerRecord<>(topic, key, "{\"session\":".getBytes(UTF_8));
    garbled.headers().add(EventHeaders.TYPE, EventType.STAGE_COMPLETED.wireName().getBytes(UTF_8));

    broker.publish(new ProducerRecord<>(topic, key, null));
    broker.publish(garbled);
    broker.publish(handIns.stage("no-such-problem"), null);
    broker.publish(handIns.stage(), null);

    awaitScores(handIns.sessionId(), 1);
    List<String> reasons = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> letter : broker.all(DEAD_LETTERS)) {
      if (key.equals(letter.key())) {
        reasons.add(EventCodec.text(letter.headers(), DeadLetters.REASON));
      }
    }
    assertThat(reasons)
        .hasSize(3)
        .anySatisfy(reason -> assertThat(reason).contains("no ce_type header"))
        .anySatisfy(reason -> assertThat(reason).contains("not a readable"))
        .anySatisfy(reason -> assertThat(reason).contains("no-such-problem"));
  }

  @Test
  void keepsTheTraceOfTheRequest() throws Exception {
    HandIns handIns = HandIns.ofANewSession();
    String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    broker.publish(handIns.stage(), "00-" + traceId + "-00f067aa0ba902b7-01");

    awaitScores(handIns.sessionId(), 1);

    ConsumerRecord<String, byte[]> score = records(handIns.sessionId()).getFirst();
    assertThat(EventCodec.text(score.headers(), EventHeaders.TRACE_PARENT))
        .startsWith("00-" + traceId + "-")
        .doesNotContain("00f067aa0ba902b7");
  }

  private List<ScoreEvent> awaitScores(UUID sessionId, int count) {
    await().untilAsserted(() -> assertThat(records(sessionId)).hasSize(count));
    return records(sessionId).stream().map(EventCodec::read).map(ScoreEvent.class::cast).toList();
  }

  private List<ConsumerRecord<String, byte[]>> records(UUID sessionId) {
    return broker.all(Topic.STAGE_SCORES.topicName()).stream()
        .filter(record -> sessionId.toString().equals(record.key()))
        .toList();
  }
}
