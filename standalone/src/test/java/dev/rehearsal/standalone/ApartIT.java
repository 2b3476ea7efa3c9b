package dev.rehearsal.standalone;

import dev.rehearsal.testing.Backends;
import dev.rehearsal.testing.Database;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartIT {
  private static final String ADMINISTRATOR = "admin@example.org";
  private static final String PASSWORD = "correct horse battery";

  private final Backends backends = Backends.fresh();

  @TempDir Path directory;

  @Test
  void theThreeServicesDoTheSameAsProcessesOfTheirOwn() throws Exception {
    try (ServiceProcess session = ServiceProcess.start("session-service", session());
        ServiceProcess scoring = ServiceProcess.start("scoring-service", kafka());
        ServiceProcess analytics = ServiceProcess.start("analytics-service", analytics(session))) {
      session.awaitReady();
      scoring.awaitReady();
      analytics.awaitReady();
      Person instructor = Person.signIn(session.api(), ADMINISTRATOR, PASSWORD);
      Classroom classroom = Classroom.open(session.api(), instructor, 2);

      classroom.practices().forEach(practice -> practice.session(session.api()));

      classroom.assertNothingIsLostOrCountedTwice(session.api(), analytics.api());
    }
  }

  private Map<String, String> session() {
    Database database = backends.freshDatabase();
    Map<String, String> properties = kafka();
    properties.put("spring.datasource.url", database.url());
    properties.put("spring.datasource.username", database.user());
    properties.put("spring.datasource.password", database.password());
    properties.put(
        "rehearsal.session.signing-key-file", directory.resolve("signing-keys.json").toString());
    properties.put("rehearsal.session.admin.email", ADMINISTRATOR);
    properties.put("rehearsal.session.admin.password", PASSWORD);
    return properties;
  }

  private Map<String, String> analytics(ServiceProcess session) {
    Map<String, String> properties = kafka();
    properties.put("spring.data.redis.url", backends.freshRedis());
    properties.put(
        "rehearsal.security.jwk-set-uri",
        session.origin().resolve("/.well-known/jwks.json").toString());
    return properties;
  }

  private Map<String, String> kafka() {
    return new HashMap<>(Map.of("spring.kafka.bootstrap-servers", backends.kafkaBootstrap()));
  }
}
