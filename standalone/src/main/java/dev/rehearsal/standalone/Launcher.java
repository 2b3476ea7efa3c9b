package dev.rehearsal.standalone;

import dev.rehearsal.embedded.DataDirectory;
import dev.rehearsal.embedded.EmbeddedException;
import dev.rehearsal.session.demo.DemoSeed;
import dev.rehearsal.session.identity.AdministratorSeeded;
import dev.rehearsal.session.identity.DemoSettings;
import dev.rehearsal.standalone.demo.DemoAccount;
import dev.rehearsal.standalone.demo.DemoCohort;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts the servers, then the services on top of them. */
final class Launcher implements ApplicationListener<ApplicationEvent> {
  // Later names win: what the services set for themselves, then what holds for all in one.
  private static final String CONFIGURATION =
      "session-service,scoring-service,analytics-service,standalone";

  private final Options options;
  private final Terminal terminal;
  private final DataDirectory directory;
  private final Path log;
  private final Infrastructure infrastructure;
  private volatile @Nullable DemoCohort cohort;

  /**
   * Takes the data directory.
   *
   * @throws EmbeddedException if it cannot be had
   */
  Launcher(Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    directory = DataDirectory.open(options.dataDirectory());
    log = directory.directory("log").resolve("rehearsal.log");
    infrastructure = new Infrastructure(directory, terminal, this::stopBecause);
  }

  /**
   * Returns when everything is ready.
   *
   * @throws LaunchException if the services do not start
   * @throws EmbeddedException if a server does not start
   */
  void launch() {
    terminal.say("Rehearsal is starting in " + directory.path());
    // Run after the context is closed: the services let go of the servers first.
    SpringApplication.getShutdownHandlers().add(infrastructure::close);
    SpringApplication application = new SpringApplication(RehearsalApplication.class);
    application.addListeners(this);
    try {
      application.run(properties());
    } catch (LaunchException | EmbeddedException e) {
      throw e;
    } catch (RuntimeException e) {
      Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
      throw new LaunchException("Cannot start: " + cause + " (" + log + ")");
    }
    terminal.done("Rehearsal is ready: http://localhost:" + options.port());
    if (options.demo()) {
      terminal.say(
          "Enter the demonstration there with one click, or sign in as learner@%1$s or instructor@%1$s with %2$s"
              .formatted(DemoSettings.DOMAIN, DemoSeed.PASSWORD));
    }
    terminal.say("Log: " + log + ". Ctrl-C stops it.");
    if (options.demo()) {
      cohort = demoCohort();
      cohort.start();
    }
  }

  private DemoCohort demoCohort() {
    return new DemoCohort(
        URI.create("http://127.0.0.1:" + options.port()),
        DemoSeed.COHORT_ID,
        new DemoAccount("instructor@" + DemoSettings.DOMAIN, "Instructor", DemoSeed.PASSWORD),
        directory.secret("demo-cohort-password"));
  }

  @Override
  public void onApplicationEvent(ApplicationEvent event) {
    switch (event) {
      case ApplicationEnvironmentPreparedEvent prepared -> prepare(prepared.getEnvironment());
      case PayloadApplicationEvent<?> published
          when published.getPayload() instanceof AdministratorSeeded administrator ->
          terminal.say(
              "  Administrator %s, password %s (shown only this once)"
                  .formatted(administrator.email(), administrator.oneTimePassword()));
      case ContextClosedEvent _ -> stopping();
      default -> {}
    }
  }

  private void prepare(ConfigurableEnvironment environment) {
    Listening.at(environment).requireFree();
    Map<String, Object> properties = infrastructure.start(environment::containsProperty);
    environment.getPropertySources().addFirst(new MapPropertySource("infrastructure", properties));
  }

  private String[] properties() {
    List<String> properties = new ArrayList<>();
    properties.add("--spring.config.name=" + CONFIGURATION);
    properties.add("--server.port=" + options.port());
    properties.add(
        "--rehearsal.security.jwk-set-uri=http://127.0.0.1:%d/.well-known/jwks.json"
            .formatted(options.port()));
    properties.add("--rehearsal.session.demo.enabled=" + options.demo());
    properties.add(
        "--rehearsal.session.signing-key-file=" + directory.resolve("signing-keys.json"));
    properties.add("--logging.file.name=" + log);
    options.properties().forEach((name, value) -> properties.add("--" + name + "=" + value));
    return properties.toArray(String[]::new);
  }

  private void stopping() {
    terminal.say("Rehearsal is stopping");
    if (cohort != null) {
      cohort.close();
    }
  }

  private void stopBecause(String line) {
    terminal.trouble(line);
    Thread.ofPlatform().start(() -> System.exit(1));
  }
}
