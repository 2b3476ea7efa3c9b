package dev.rehearsal.analytics.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.support.TestSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchTest extends ServiceTest {

  @Autowired private ApplicationContext context;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final UUID instructor = UUID.randomUUID();
  private final UUID learner = UUID.randomUUID();
  private final List<Stream> streams = new ArrayList<>();

  @AfterEach
  void closeStreams() throws IOException {
    for (Stream stream : streams) {
      stream.body.close();
    }
  }

  @Test
  void showsEverythingFirstAndThenWhatChanges() {
    UUID cohort = knownCohort();
    publish(TestSession.of(learner, cohort).goesThrough(40));
    eventually(
        instructor,
        "/api/analytics/cohorts/" + cohort + "/overview",
        body -> assertThat(body.at("/sessionsCompleted").asInt()).isEqualTo(1));

    Stream stream = watch(instructor, cohort);
    JsonNode snapshot = stream.await(1).getFirst().data();
    assertThat(stream.events.getFirst().name()).isEqualTo("snapshot");
    assertThat(snapshot.at("/overview/sessionsCompleted").asInt()).isEqualTo(1);
    assertThat(snapshot.at("/live/items").isArray()).isTrue();
    assertThat(snapshot.at("/asOf").asString()).endsWith("Z");

    publish(TestSession.of(learner, cohort).goesThrough(60));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(stream.events)
                    .anySatisfy(
                        event -> {
                          assertThat(event.name()).isEqualTo("change");
                          assertThat(event.data().at("/overview/sessionsCompleted").asInt())
                              .isEqualTo(2);
                        }));
  }

  @Test
  void coalescesWhatComesFast() {
    UUID cohort = knownCohort();
    Stream stream = watch(instructor, cohort);
    stream.await(1);
    long begun = System.nanoTime();
    for (int i = 0; i < 40; i++) {
      publish(TestSession.of(learner, cohort).goesThrough(50));
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(stream.events)
                    .anySatisfy(
                        event ->
                            assertThat(event.data().at("/overview/sessionsCompleted").asInt())
                                .isEqualTo(40)));
    double seconds = (System.nanoTime() - begun) / 1e9;

    assertThat(stream.events.size()).isLessThanOrEqualTo((int) (4 * seconds) + 3);
  }

  @Test
  void tellsTheAgeWhileNothingHappens() {
    Stream stream = watch(instructor, knownCohort());

    List<StreamEvent> events = stream.await(4);

    assertThat(events.subList(1, 4))
        .allSatisfy(event -> assertThat(event.data().at("/lagMillis").asLong()).isLessThan(3_000));
  }

  @Test
  void endsWhenTheCallerNoLongerTeaches() {
    UUID cohort = knownCohort();
    Stream stream = watch(instructor, cohort);
    stream.await(1);

    publish(teaches(cohort, 2, UUID.randomUUID()));

    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> stream.ended);
  }

  @Test
  void opensOnlySoManyStreamsForOneCaller() {
    UUID cohort = knownCohort();
    for (int i = 0; i < 8; i++) {
      watch(instructor, cohort).await(1);
    }

    Answer ninth = getAs(instructor, "/api/analytics/cohorts/" + cohort + "/events");

    assertThat(ninth.status()).isEqualTo(429);
    assertThat(ninth.response().headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void isNotHeldUpByAClientThatNeverReads() throws IOException {
    UUID cohort = knownCohort();
    try (Socket silent = new Socket()) {
      silent.setReceiveBufferSize(1_024);
      silent.connect(new InetSocketAddress("127.0.0.1", port()));
      String request =
          "GET /api/analytics/cohorts/%s/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(cohort, token(instructor));
      silent.getOutputStream().write(request.getBytes(UTF_8));
      Stream stream = watch(instructor, cohort);
      stream.await(1);
      for (int i = 1; i <= 5; i++) {
        int sessions = i;
        publish(TestSession.of(learner, cohort).goesThrough(50));
        Awaitility.await()
            .untilAsserted(
                () ->
                    assertThat(stream.events)
                        .anySatisfy(
                            event ->
                                assertThat(event.data().at("/overview/sessionsCompleted").asInt())
                                    .isEqualTo(sessions)));
      }
    }
  }

  @Test
  void endsAllStreamsWhenTheServiceStops() {
    Stream stream = watch(instructor, knownCohort());
    stream.await(1);
    SmartLifecycle refresher =
        context.getBean("dev.rehearsal.analytics.watch.WatchRefresher", SmartLifecycle.class);
    try {
      refresher.stop();

      Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> stream.ended);
    } finally {
      refresher.start();
    }
  }

  private UUID knownCohort() {
    UUID cohort = cohortOf(instructor, learner);
    eventually(instructor, "/api/analytics/cohorts/" + cohort + "/overview", _ -> {});
    return cohort;
  }

  private Stream watch(UUID account, UUID cohort) {
    try {
      HttpResponse<InputStream> response =
          http()
              .send(
                  request("/api/analytics/cohorts/" + cohort + "/events")
                      .header("Authorization", "Bearer " + token(account))
                      .header("Accept", "text/event-stream")
                      .build(),
                  HttpResponse.BodyHandlers.ofInputStream());
      assertThat(response.statusCode()).isEqualTo(200);
      Stream stream = new Stream(response.body());
      streams.add(stream);
      Thread.ofVirtual().start(stream::read);
      return stream;
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private record StreamEvent(String name, JsonNode data) {}

  private static final class Stream {

    final InputStream body;
    final List<StreamEvent> events = new CopyOnWriteArrayList<>();
    volatile boolean ended;

    Stream(InputStream body) {
      this.body = body;
    }

    void read() {
      try (var lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("event:")) {
            name = line.substring("event:".length());
          } else if (line.startsWith("data:")) {
            events.add(new StreamEvent(name, JSON.readTree(line.substring("data:".length()))));
          }
        }
      } catch (IOException closed) {
        // The test has seen enough.
      } finally {
        ended = true;
      }
    }

    List<StreamEvent> await(int count) {
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> events.size() >= count);
      return events;
    }
  }
}
