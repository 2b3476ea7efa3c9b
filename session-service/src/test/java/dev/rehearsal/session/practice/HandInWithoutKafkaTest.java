package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.Learner;
import dev.rehearsal.session.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {
      "spring.kafka.producer.bootstrap-servers=127.0.0.1:1",
      "spring.kafka.consumer.bootstrap-servers=127.0.0.1:1",
      "spring.kafka.admin.properties.bootstrap.servers=127.0.0.1:1",
      "rehearsal.session.outbox.worry-after=1ms"
    })
class HandInWithoutKafkaTest extends RunningService {

  @Test
  void isTakenAndItsEventsWait() {
    Learner ada = learner("Ada");
    String session = ada.startSession();
    ada.saveDraft(session, "requirements", "{\"notes\":\"words\"}", "\"0\"").expect(204);

    for (String stage : Learner.STAGES) {
      ada.handIn(session, stage, "words").expect(202);
    }

    assertThat(ada.session(session).at("/status")).isEqualTo("COMPLETED");
    assertThat(waiting(session)).isEqualTo(12);
    assertThat(api().get("/actuator/health/readiness", null).status())
        .as("learners are served all the same")
        .isEqualTo(200);
    assertThat(api().get("/actuator/health", null).status())
        .as("but events wait, and that is said")
        .isEqualTo(503);
  }

  private int waiting(String session) {
    return context
        .getBean(JdbcClient.class)
        .sql("select count(*) from outbox where record_key = ?")
        .param(session)
        .query(Integer.class)
        .single();
  }
}
