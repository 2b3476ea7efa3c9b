package dev.rehearsal.standalone;

import dev.rehearsal.embedded.LoopbackPort;
import dev.rehearsal.testing.Backends;
import dev.rehearsal.testing.authorization.AnalyticsServiceRules;
import dev.rehearsal.testing.authorization.AuthorizationMatrix;
import dev.rehearsal.testing.authorization.MappedRoutes;
import dev.rehearsal.testing.authorization.Rule;
import dev.rehearsal.testing.authorization.SessionServiceRules;
import dev.rehearsal.testing.authorization.SharedRules;
import dev.rehearsal.testing.authorization.World;
import dev.rehearsal.testing.http.Api;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Calls every route of all three services as every kind of caller on own, foreign and absent
 * objects. A route without a rule fails.
 */
@SpringBootTest(
    classes = RehearsalApplication.class,
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "spring.config.name=session-service,scoring-service,analytics-service,standalone",
      "rehearsal.session.demo.enabled=true",
      "rehearsal.session.admin.email=" + AuthorizationTest.ADMINISTRATOR,
      "rehearsal.session.admin.password=" + AuthorizationTest.PASSWORD
    })
class AuthorizationTest {

  static final String ADMINISTRATOR = "root@example.com";
  static final String PASSWORD = "correct horse";

  /** Who may see a dashboard is itself learnt from events. */
  private static final Duration UNTIL_EVENTS_ARRIVE = Duration.ofSeconds(20);

  private static final int PORT = LoopbackPort.free();

  @TempDir static Path keys;

  @Autowired private ApplicationContext context;

  @DynamicPropertySource
  static void connections(DynamicPropertyRegistry registry) {
    Backends.shared().registerKafka(registry);
    Backends.shared().registerPostgres(registry);
    Backends.shared().registerRedis(registry);
    registry.add("server.port", () -> PORT);
    registry.add("rehearsal.session.signing-key-file", () -> keys.resolve("keys.json"));
    registry.add(
        "rehearsal.security.jwk-set-uri",
        () -> "http://127.0.0.1:%d/.well-known/jwks.json".formatted(PORT));
  }

  @TestFactory
  Stream<DynamicTest> everyRouteAnswersThoseItShouldAndNobodyElse() {
    Api api = new Api(URI.create("http://127.0.0.1:" + PORT));
    World world = World.make(api, ADMINISTRATOR, PASSWORD);
    List<Rule> rules =
        Stream.of(SessionServiceRules.all(), AnalyticsServiceRules.all(), SharedRules.all())
            .flatMap(List::stream)
            .toList();
    return new AuthorizationMatrix(api, world, rules, UNTIL_EVENTS_ARRIVE)
        .checks(MappedRoutes.of(context))
        .map(check -> DynamicTest.dynamicTest(check.name(), check.test()::run));
  }
}
