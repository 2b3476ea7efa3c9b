package dev.rehearsal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Servers in containers, each started when it is first asked for. */
final class ContainerInfrastructure implements Infrastructure {
  private static final String KAFKA_IMAGE = "apache/kafka:" + AppInfoParser.getVersion();
  private static final String POSTGRES_IMAGE = "postgres:17";
  private static final String REDIS_IMAGE = "redis:8";
  private static final int REDIS_PORT = 6379;
  private static final String OWNER = "rehearsal";

  private final Lazy<KafkaContainer> kafka = new Lazy<>(ContainerInfrastructure::startKafka);
  private final Lazy<PostgreSQLContainer> postgres =
      new Lazy<>(ContainerInfrastructure::startPostgres);
  private final Lazy<GenericContainer<?>> redis = new Lazy<>(ContainerInfrastructure::startRedis);

  static List<String> images() {
    return List.of(KAFKA_IMAGE, POSTGRES_IMAGE, REDIS_IMAGE);
  }

  @Override
  public String kafkaBootstrap() {
    return kafka.get().getBootstrapServers();
  }

  @Override
  public Database database(String name) {
    PostgreSQLContainer server = postgres.get();
    psql(server, "CREATE DATABASE %s OWNER %s".formatted(name, OWNER));
    String url =
        "jdbc:postgresql://%s:%d/%s".formatted(server.getHost(), server.getFirstMappedPort(), name);
    return new Database(url, OWNER, server.getPassword());
  }

  @Override
  public String redisUri() {
    GenericContainer<?> server = redis.get();
    return "redis://%s:%d".formatted(server.getHost(), server.getMappedPort(REDIS_PORT));
  }

  private static KafkaContainer startKafka() {
    KafkaContainer container =
        new KafkaContainer(KAFKA_IMAGE)
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_COORDINATOR_APPEND_LINGER_MS", "0");
    container.start();
    return container;
  }

  private static PostgreSQLContainer startPostgres() {
    PostgreSQLContainer container = new PostgreSQLContainer(POSTGRES_IMAGE);
    container.start();
    psql(container, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, container.getPassword()));
    return container;
  }

  private static GenericContainer<?> startRedis() {
    GenericContainer<?> container =
        new GenericContainer<>(REDIS_IMAGE).withExposedPorts(REDIS_PORT);
    container.start();
    return container;
  }

  private static void psql(PostgreSQLContainer container, String sql) {
    try {
      ExecResult result =
          container.execInContainer(
              "psql", "-U", container.getUsername(), "-d", container.getDatabaseName(), "-c", sql);
      if (result.getExitCode() != 0) {
        throw new IllegalStateException(sql + ": " + result.getStderr());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
