package dev.rehearsal.testing;

import dev.rehearsal.embedded.Durability;
import dev.rehearsal.embedded.EmbeddedKafka;
import dev.rehearsal.embedded.EmbeddedPostgres;
import dev.rehearsal.embedded.EmbeddedRedis;
import dev.rehearsal.embedded.Programs;
import java.nio.file.Path;

/** Servers from Maven artifacts, each started when it is first asked for. */
final class EmbeddedInfrastructure implements Infrastructure {
  private static final Path ROOT = Path.of("target", "infrastructure");

  private final Lazy<EmbeddedKafka> kafka;
  private final Lazy<EmbeddedPostgres> postgres;
  private final Lazy<EmbeddedRedis> redis;

  // Nothing is ever closed: the servers die with this JVM, after everything that may still use
  // them in its shutdown hooks.
  EmbeddedInfrastructure() {
    Programs programs = Programs.in(ROOT.resolve("programs"));
    Path run = RunDirectory.in(ROOT.resolve("runs"));
    kafka = new Lazy<>(() -> EmbeddedKafka.start(run.resolve("kafka"), Durability.PROCESS));
    postgres = new Lazy<>(() -> EmbeddedPostgres.start(run.resolve("postgres"), programs));
    redis = new Lazy<>(() -> EmbeddedRedis.start(run.resolve("redis"), programs));
  }

  @Override
  public String kafkaBootstrap() {
    return kafka.get().bootstrapServers();
  }

  @Override
  public Database database(String name) {
    EmbeddedPostgres server = postgres.get();
    server.ensureDatabase(name);
    return new Database(server.jdbcUrl(name), EmbeddedPostgres.USER, server.password());
  }

  @Override
  public String redisUri() {
    return redis.get().uri().toString();
  }
}
