package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventHeaders;
import dev.rehearsal.events.SessionEvent;
import dev.rehearsal.events.SessionEvent.SessionCompleted;
import dev.rehearsal.events.SessionEvent.SessionStarted;
import dev.rehearsal.events.SessionEvent.StageCompleted;
import dev.rehearsal.events.SessionEvent.StageReopened;
import dev.rehearsal.events.SessionEvent.StageStarted;
import dev.rehearsal.events.Topic;
import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.session.TopicReader;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventsOfASessionTest extends RunningService {

  @Test
  void arriveInOrderWithTheirTraceAndTheLatestOfEveryStage() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.handIn(session, "requirements", "first thoughts", "once").expect(202);
    ada.handIn(session, "requirements", "first thoughts", "once").expect(202);
    ada.revise(session, "requirements", null).expect(200);
    ada.handIn(session, "requirements", "second thoughts").expect(202);
    for (String stage : Learner.STAGES.subList(1, 5)) {
      ada.handIn(session, stage, "about " + stage).expect(202);
    }

    List<ConsumerRecord<String, byte[]>> records =
        TopicReader.records(Topic.SESSION_EVENTS.topicName(), Set.of(session), 15);
    List<SessionEvent> events =
        records.stream().map(record -> (SessionEvent) EventCodec.read(record)).toList();

    assertThat(events)
        .extracting(event -> event.session().version())
        .isEqualTo(LongStream.rangeClosed(1, 15).boxed().toList());
    assertThat(events.subList(0, 7))
        .hasExactlyElementsOfTypes(
            SessionStarted.class,
            StageStarted.class,
            StageCompleted.class,
            StageStarted.class,
            StageReopened.class,
            StageCompleted.class,
            StageStarted.class);
    assertThat(records)
        .allSatisfy(
            record ->
                assertThat(EventCodec.text(record.headers(), EventHeaders.TRACE_PARENT))
                    .isNotNull());
    assertThat(((SessionCompleted) events.getLast()).submissions())
        .extracting(
            submission -> submission.stage().stageId(),
            submission -> submission.stage().attempt(),
            submission -> submission.artifact().notes())
        .contains(tuple("requirements", 2, "second thoughts"), tuple("api", 1, "about api"))
        .hasSize(5);
  }
}
