package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.events.UnreadableEventException;
import dev.rehearsal.platform.tracing.Traces;
import dev.rehearsal.session.SessionMetric;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of scores, batch by batch. A record that cannot be attached becomes a dead letter. */
@Component
class ScoreListener {

  private static final Logger log = LoggerFactory.getLogger(ScoreListener.class);

  private final Attachment attachment;
  private final RefusedScores refused;
  private final Traces traces;
  private final Timer handInScored;
  private final Clock clock;

  ScoreListener(
      Attachment attachment,
      RefusedScores refused,
      Traces traces,
      MeterRegistry meters,
      Clock clock) {
    this.attachment = attachment;
    this.refused = refused;
    this.traces = traces;
    this.handInScored = SessionMetric.HANDIN_SCORED.timer(meters);
    this.clock = clock;
  }

  @KafkaListener(
      id = "session-service-scores",
      idIsGroup = false,
      topics = "rehearsal.stage-scores",
      batch = "true",
      containerFactory = ScoreListenerConfiguration.CONTAINERS)
  void attach(List<ConsumerRecord<String, byte[]>> records) {
    Map<ConsumerRecord<String, byte[]>, Exception> failed = new LinkedHashMap<>();
    Map<ConsumerRecord<String, byte[]>, ScoreEvent> events = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        events.put(record, read(record));
      } catch (UnreadableEventException unreadable) {
        failed.put(record, unreadable);
      }
    }
    failed.putAll(attachment.attach(events));
    refused.setAside(failed);
    events.keySet().removeAll(failed.keySet());
    events.forEach(this::attached);
  }

  private static ScoreEvent read(ConsumerRecord<String, byte[]> record) {
    if (EventCodec.read(record) instanceof ScoreEvent score) {
      return WholeScores.checked(score);
    }
    throw new UnreadableEventException("not a score");
  }

  private void attached(ConsumerRecord<String, byte[]> record, ScoreEvent event) {
    if (event instanceof StageScored scored) {
      handInScored.record(Duration.between(scored.timing().completedAt(), clock.instant()));
    }
    traces.continuing(
        EventCodec.text(record.headers(), EventHeaders.TRACE_PARENT),
        "score attached",
        () -> {
          log.debug("Attached a score to session {}", event.session().sessionId());
          return event;
        });
  }
}
