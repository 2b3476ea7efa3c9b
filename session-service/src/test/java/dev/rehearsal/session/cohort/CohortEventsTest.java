package dev.rehearsal.session.cohort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.CohortEvent.CohortChanged;
import dev.rehearsal.events.CohortEvent.MembershipChanged;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.Topic;
import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.Backends;
import dev.rehearsal.testing.http.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cohort's life, from the requests to the topic the other services read. */
class CohortEventsTest extends RunningService {

  @Autowired private JdbcClient jdbc;

  @Test
  void tellEveryChangeOnceWithAVersionThatCountsUp() {
    Person ines = people().instructor("Ines");
    Person ada = people().learner("Ada");
    Answer cohort = open(ines);
    UUID id = UUID.fromString(cohort.at("/id"));

    join(ada, cohort).expect(201);
    join(ada, cohort).expect(200);
    leave(ada, id).expect(204);
    leave(ada, id).expect(404);
    join(ada, cohort).expect(201);

    List<CohortEvent> told = told(id, 4);
    assertThat(told)
        .filteredOn(CohortChanged.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            CohortChanged.class,
            opened -> {
              assertThat(opened.version()).isEqualTo(1);
              assertThat(opened.instructorIds()).containsExactly(ines.id());
              assertThat(opened.leaderboard()).isTrue();
            });
    assertThat(told.stream().filter(MembershipChanged.class::isInstance))
        .map(MembershipChanged.class::cast)
        .allSatisfy(change -> assertThat(change.learnerId()).isEqualTo(ada.id()))
        .extracting(MembershipChanged::version, MembershipChanged::member)
        .containsExactly(tuple(1L, true), tuple(2L, false), tuple(3L, true));
  }

  @Test
  void carryNobodysNameOrAddress() {
    Person ines = people().instructor("Ines");
    Person ada = people().learner("Ada");
    Answer cohort = open(ines);
    join(ada, cohort);

    assertThat(told(UUID.fromString(cohort.at("/id")), 2))
        .extracting(event -> new String(EventCodec.value(event), UTF_8))
        .noneMatch(json -> json.contains("example.com") || json.contains("Ada"));
  }

  @Test
  void countOneMemberHoweverManyRequestsComeAtOnce() throws Exception {
    Person ada = people().learner("Ada");
    Answer cohort = open(people().instructor("Ines"));
    UUID id = UUID.fromString(cohort.at("/id"));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int request = 0; request < 8; request++) {
        threads.submit(() -> join(ada, cohort));
      }
    }

    assertThat(
            jdbc.sql("select version from cohort_members where cohort_id = ? and account_id = ?")
                .params(id, ada.id())
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(told(id, 2)).hasSize(2);
  }

  private Answer open(Person instructor) {
    String body = "{\"name\":\"Autumn\",\"leaderboard\":true}";
    return api().post("/api/cohorts", instructor.token(), body).expect(201);
  }

  private Answer join(Person person, Answer cohort) {
    String body = "{\"joinCode\":\"%s\"}".formatted(cohort.at("/joinCode"));
    return api().post("/api/cohort-memberships", person.token(), body);
  }

  private Answer leave(Person person, UUID cohort) {
    String path = "/api/cohorts/" + cohort + "/members/" + person.id();
    return api().send("DELETE", path, person.token(), null, Map.of());
  }

  /** What the topic says of the cohort, once it says so much. */
  private static List<CohortEvent> told(UUID cohort, int atLeast) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", Backends.shared().kafkaBootstrap()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topic.COHORT_EVENTS.topicName()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<CohortEvent> told = new ArrayList<>();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(record -> told.add((CohortEvent) EventCodec.read(record)));
                return told.stream().filter(event -> event.cohortId().equals(cohort)).count()
                    >= atLeast;
              });
      return told.stream().filter(event -> event.cohortId().equals(cohort)).toList();
    }
  }
}
