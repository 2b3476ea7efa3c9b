package dev.rehearsal.standalone;

import dev.rehearsal.embedded.DataDirectory;
import dev.rehearsal.embedded.EmbeddedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts the servers, then the services on top of them. */
final class Launcher {
  // Later names win: what the services set for themselves, then what holds for all in one.
  private static final String CONFIGURATION =
      "session-service,scoring-service,analytics-service,standalone";

  private final Options options;
  private final Terminal terminal;

  Launcher(Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /**
   * Returns when everything is ready.
   *
   * @throws LaunchException if the services do not start
   * @throws EmbeddedException if a server does not start
   */
  void launch() {
    DataDirectory directory = DataDirectory.open(options.dataDirectory());
    Infrastructure infrastructure = new Infrastructure(directory, terminal, this::stopBecause);
    // Run after the context is closed: the services let go of the servers first.
    SpringApplication.getShutdownHandlers().add(infrastructure::close);
    terminal.say("Rehearsal is starting in " + directory.path());
    SpringApplication application = new SpringApplication(RehearsalApplication.class);
    application.addListeners(
        (ApplicationListener<ApplicationEnvironmentPreparedEvent>)
            event -> prepare(event.getEnvironment(), infrastructure),
        (ApplicationListener<ContextClosedEvent>) _ -> terminal.say("Rehearsal is stopping"));
    try {
      application.run(properties(directory));
    } catch (LaunchException | EmbeddedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new LaunchException(
          "Cannot start: %s (%s)"
              .formatted(
                  NestedExceptionUtils.getMostSpecificCause(e).getMessage(), log(directory)));
    }
    terminal.done("Rehearsal is ready: http://localhost:" + options.port());
    terminal.say("Log: " + log(directory) + ". Ctrl-C stops it.");
  }

  private void prepare(ConfigurableEnvironment environment, Infrastructure infrastructure) {
    Listening.at(environment).requireFree();
    Map<String, Object> properties = infrastructure.start(environment::containsProperty);
    environment.getPropertySources().addFirst(new MapPropertySource("infrastructure", properties));
  }

  private String[] properties(DataDirectory directory) {
    List<String> properties = new ArrayList<>();
    properties.add("--spring.config.name=" + CONFIGURATION);
    properties.add("--server.port=" + options.port());
    properties.add("--rehearsal.session.demo.enabled=" + options.demo());
    properties.add(
        "--rehearsal.session.signing-key-file=" + directory.resolve("signing-keys.json"));
    properties.add("--logging.file.name=" + log(directory));
    options.properties().forEach((name, value) -> properties.add("--" + name + "=" + value));
    return properties.toArray(String[]::new);
  }

  private void stopBecause(String line) {
    terminal.trouble(line);
    Thread.ofPlatform().start(() -> System.exit(1));
  }

  private static Path log(DataDirectory directory) {
    return directory.directory("log").resolve("rehearsal.log");
  }
}
