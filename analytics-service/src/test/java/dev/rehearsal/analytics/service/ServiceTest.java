package dev.rehearsal.analytics.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.AnalyticsServiceApplication;
import dev.rehearsal.analytics.support.TestSession;
import dev.rehearsal.analytics.support.TestTokens;
import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.platform.messaging.KafkaClients;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.testing.Backends;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is started once for all of these tests; each has cohorts of its own. */
@SpringBootTest(
    classes = AnalyticsServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.config.name=analytics-service")
abstract class ServiceTest {

  static final Backends BACKENDS = Backends.fresh();
  private static final TestTokens TOKENS = new TestTokens();
  private static final EventCodec CODEC = new EventCodec("/test");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String REDIS = BACKENDS.freshRedis();
  private static final RedisClient REDIS_CLIENT = RedisClient.create(REDIS);

  @Autowired private KafkaClients kafka;
  @LocalServerPort private int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable KafkaTemplate<String, byte[]> producer;

  @DynamicPropertySource
  static void connect(DynamicPropertyRegistry registry) {
    BACKENDS.registerKafka(registry);
    registry.add("spring.data.redis.url", () -> REDIS);
    registry.add("rehearsal.security.jwk-set-uri", TOKENS::keysUri);
  }

  record Answer(int status, JsonNode body, HttpResponse<String> response) {}

  static RedisCommands<String, String> redis() {
    return REDIS_CLIENT.connect().sync();
  }

  static String redisUri() {
    return REDIS;
  }

  Instant now() {
    return Instant.ofEpochMilli(System.currentTimeMillis());
  }

  void publish(TestSession session) {
    publish(session.events());
  }

  void publish(List<Event> events) {
    sendAll(events.stream().map(event -> CODEC.record(event, null)).toList());
  }

  void publish(Event event) {
    publish(List.of(event));
  }

  void send(ProducerRecord<String, byte[]> record) {
    sendAll(List.of(record));
  }

  private void sendAll(List<ProducerRecord<String, byte[]>> records) {
    KafkaTemplate<String, byte[]> open = producer;
    if (open == null) {
      open = new KafkaTemplate<>(kafka.producers(Map.of()));
      producer = open;
    }
    CompletableFuture.allOf(records.stream().map(open::send).toArray(CompletableFuture[]::new))
        .join();
  }

  /** A cohort with these members, known to analytics. */
  UUID cohortOf(UUID instructor, UUID... learners) {
    UUID cohort = UUID.randomUUID();
    publish(teaches(cohort, 1, instructor));
    for (UUID learner : learners) {
      publish(membership(cohort, learner, 1, true));
    }
    return cohort;
  }

  CohortEvent.CohortChanged teaches(UUID cohort, long version, UUID... instructors) {
    return new CohortEvent.CohortChanged(
        UUID.randomUUID(), now(), cohort, version, List.of(instructors), false, false);
  }

  CohortEvent.MembershipChanged membership(
      UUID cohort, UUID learner, long version, boolean member) {
    return new CohortEvent.MembershipChanged(
        UUID.randomUUID(), now(), cohort, version, learner, member);
  }

  Answer getAs(UUID account, String path) {
    return get(path, TOKENS.of(account, Role.LEARNER, Role.INSTRUCTOR));
  }

  Answer getAsAdmin(String path) {
    return get(path, TOKENS.of(UUID.randomUUID(), Role.ADMIN));
  }

  Answer getAnonymously(String path) {
    return answer(request(path).build());
  }

  /** The answer as soon as it fits. */
  JsonNode eventually(UUID account, String path, Expectation expectation) {
    JsonNode[] last = new JsonNode[1];
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () -> {
              Answer answer = getAs(account, path);
              assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(200);
              expectation.check(answer.body());
              last[0] = answer.body();
            });
    return last[0];
  }

  interface Expectation {
    void check(JsonNode body);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  String token(UUID account) {
    return TOKENS.of(account, Role.INSTRUCTOR);
  }

  int port() {
    return port;
  }

  HttpClient http() {
    return http;
  }

  private Answer get(String path, String token) {
    return answer(request(path).header("Authorization", "Bearer " + token).build());
  }

  private Answer answer(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : JSON.nullNode();
      return new Answer(response.statusCode(), body, response);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
