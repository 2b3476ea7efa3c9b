package dev.rehearsal.standalone;

import dev.rehearsal.embedded.DataDirectory;
import dev.rehearsal.embedded.Durability;
import dev.rehearsal.embedded.EmbeddedKafka;
import dev.rehearsal.embedded.EmbeddedPart;
import dev.rehearsal.embedded.EmbeddedPostgres;
import dev.rehearsal.embedded.EmbeddedRedis;
import dev.rehearsal.embedded.Programs;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The embedded servers of one data directory, as far as no external ones are given. */
final class Infrastructure implements AutoCloseable {
  private static final String DATABASE = "rehearsal";

  private final DataDirectory directory;
  private final Terminal terminal;
  private final Consumer<String> onLoss;
  private final Deque<EmbeddedPart> running = new ConcurrentLinkedDeque<>();
  private volatile boolean closing;

  /**
   * @param onLoss told in one line when a server has ended for good without being asked to
   */
  Infrastructure(DataDirectory directory, Terminal terminal, Consumer<String> onLoss) {
    this.directory = directory;
    this.terminal = terminal;
    this.onLoss = onLoss;
  }

  /**
   * Starts side by side what is missing and returns the properties that lead to it.
   *
   * @param isGiven whether a property already has a value
   */
  Map<String, Object> start(Predicate<String> isGiven) {
    Programs programs = Programs.in(directory.resolve("programs"));
    List<CompletableFuture<Map<String, Object>>> starts = new ArrayList<>();
    if (!isGiven.test("spring.kafka.bootstrap-servers")) {
      starts.add(
          start(
              () -> EmbeddedKafka.start(directory.resolve("kafka"), Durability.POWER),
              kafka -> Map.of("spring.kafka.bootstrap-servers", kafka.bootstrapServers())));
    }
    if (!isGiven.test("spring.datasource.url")) {
      starts.add(
          start(
              () -> EmbeddedPostgres.start(directory.resolve("postgres"), programs),
              Infrastructure::database));
    }
    if (!isGiven.test("spring.data.redis.url") && !isGiven.test("spring.data.redis.host")) {
      starts.add(
          start(
              () -> EmbeddedRedis.start(directory.resolve("redis"), programs),
              redis -> Map.of("spring.data.redis.url", redis.uri().toString())));
    }
    Map<String, Object> properties = new HashMap<>();
    starts.forEach(start -> properties.putAll(result(start)));
    return properties;
  }

  /** Stops everything, the last started first, and gives the data directory back. */
  @Override
  public void close() {
    closing = true;
    running.forEach(EmbeddedPart::close);
    directory.close();
  }

  private <P extends EmbeddedPart> CompletableFuture<Map<String, Object>> start(
      Supplier<P> starting, Function<P, Map<String, Object>> properties) {
    Executor ownThread = work -> Thread.ofPlatform().start(work);
    return CompletableFuture.supplyAsync(
        () -> {
          P part = starting.get();
          running.push(part);
          var _ = part.onExit().thenAccept(this::lost);
          terminal.done(part.name() + " is up, on " + EmbeddedPart.HOST + ":" + part.port());
          return properties.apply(part);
        },
        ownThread);
  }

  private void lost(String how) {
    if (!closing) {
      onLoss.accept(how);
    }
  }

  private static Map<String, Object> database(EmbeddedPostgres postgres) {
    postgres.ensureDatabase(DATABASE);
    return Map.of(
        "spring.datasource.url", postgres.jdbcUrl(DATABASE),
        "spring.datasource.username", EmbeddedPostgres.USER,
        "spring.datasource.password", postgres.password());
  }

  private static <T> T result(CompletableFuture<T> start) {
    try {
      return start.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
