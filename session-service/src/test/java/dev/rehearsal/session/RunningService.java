package dev.rehearsal.session;

import dev.rehearsal.testing.Backends;
import dev.rehearsal.testing.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, on real parts, with its demonstration switched on. */
@SpringBootTest(
    classes = SessionServiceApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=session-service",
      "server.address=127.0.0.1",
      "rehearsal.session.demo.enabled=true",
      "rehearsal.session.admin.email=" + RunningService.ADMINISTRATOR,
      "rehearsal.session.admin.password=" + RunningService.PASSWORD
    })
public abstract class RunningService {

  protected static final String ADMINISTRATOR = "root@example.com";
  protected static final String PASSWORD = "correct horse";

  @LocalServerPort protected int port;
  @Autowired protected ApplicationContext context;

  @DynamicPropertySource
  static void connections(DynamicPropertyRegistry registry) {
    Backends.shared().registerKafka(registry);
    Backends.shared().registerPostgres(registry);
    registry.add("rehearsal.session.signing-key-file", RunningService::keyFile);
  }

  protected final URI base() {
    return URI.create("http://127.0.0.1:" + port);
  }

  protected final Api api() {
    return new Api(base());
  }

  protected final People people() {
    return new People(api(), ADMINISTRATOR);
  }

  /** Somebody new who practises. */
  protected final Learner learner(String name) {
    return new Learner(api(), people().learner(name));
  }

  private static String keyFile() {
    try {
      return Files.createTempDirectory("keys").resolve("keys.json").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
