package dev.rehearsal.session;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.Mode;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.CriterionResult;
import dev.rehearsal.events.ScoreEvent.DimensionScore;
import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.events.ScoreEvent.SessionScored;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.testing.Backends;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the scoring service would say. */
public final class ScoreTopic implements AutoCloseable {

  private final EventCodec codec = new EventCodec("/scoring-service");
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", Backends.shared().kafkaBootstrap()),
          new StringSerializer(),
          new ByteArraySerializer());

  public void send(ScoreEvent event) {
    send(codec.record(event, null));
  }

  public void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A stage's score with one criterion, met by the span of the notes. */
  public static StageScored stage(
      String session, String stage, int attempt, String rubric, int points, int start, int end) {
    Instant now = Instant.parse("2026-11-20T10:00:00Z");
    return new StageScored(
        UUID.randomUUID(),
        now,
        ref(session, 3),
        new StageRef(stage, List.of(StageKind.REQUIREMENTS), attempt),
        new StageTiming(now.minusSeconds(60), now, 300, 60, false),
        new StageScore(
            rubric,
            Evaluator.RULES,
            points,
            List.of(new DimensionScore(Dimension.PROBLEM_FRAMING, points, Level.JUNIOR)),
            List.of(
                new CriterionResult(
                    "scope",
                    "Fixes the scope",
                    Dimension.PROBLEM_FRAMING,
                    Level.JUNIOR,
                    Outcome.MET,
                    2,
                    List.of(new Evidence("/notes", start, end)),
                    "Good: the scope is fixed.")),
            List.of()));
  }

  public static SessionScored session(String session, int points) {
    return new SessionScored(
        UUID.randomUUID(),
        Instant.parse("2026-11-20T10:30:00Z"),
        ref(session, 12),
        new SessionScore(
            "r1",
            Evaluator.RULES,
            Level.SENIOR,
            points,
            List.of(new DimensionScore(Dimension.ESTIMATION, points, Level.SENIOR)),
            List.of(),
            List.of(),
            List.of("Say what a number means.")));
  }

  private static SessionRef ref(String session, long version) {
    return new SessionRef(
        UUID.fromString(session),
        version,
        UUID.randomUUID(),
        List.of(),
        "url-shortener",
        "five-step",
        Mode.INTERVIEW,
        Instant.parse("2026-11-20T09:00:00Z"));
  }

  @Override
  public void close() {
    producer.close();
  }
}
