package dev.rehearsal.testing;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Kafka, PostgreSQL and Redis for tests: real ones, each started once a JVM when a test first needs
 * it, and gone with the JVM. Safe for use by several threads.
 *
 * <p>Everything in one JVM shares one broker. Tests that start a whole service, whose topics and
 * groups have fixed names, take {@link #fresh()} instead.
 */
public final class Backends {
  private static final int REDIS_DATABASES = 16;
  private static final Lazy<Backends> SHARED = new Lazy<>(Backends::fresh);

  private final Infrastructure infrastructure;
  private final AtomicInteger databases = new AtomicInteger();
  private final AtomicInteger redisDatabases = new AtomicInteger();

  private Backends(Infrastructure infrastructure) {
    this.infrastructure = infrastructure;
  }

  public static Backends shared() {
    return SHARED.get();
  }

  /** Servers of the caller's own, up to the end of the JVM. */
  public static Backends fresh() {
    return new Backends(Choice.infrastructure());
  }

  /** Kafka's {@code bootstrap.servers}. */
  public String kafkaBootstrap() {
    return infrastructure.kafkaBootstrap();
  }

  /** An empty database nobody else uses. */
  public Database freshDatabase() {
    return infrastructure.database("test_" + databases.incrementAndGet());
  }

  /** An emptied Redis database; of the {@value REDIS_DATABASES} there are, the longest unused. */
  public String freshRedis() {
    int number = redisDatabases.getAndIncrement() % REDIS_DATABASES;
    String uri = infrastructure.redisUri() + "/" + number;
    RedisClient client = RedisClient.create(RedisURI.create(uri));
    try (client;
        StatefulRedisConnection<String, String> connection = client.connect()) {
      connection.sync().flushdb();
    }
    return uri;
  }

  /** Redis as others in this JVM see it, without a database number. */
  public String redisUri() {
    return infrastructure.redisUri();
  }

  /** Sets {@code spring.kafka.bootstrap-servers}. */
  public void registerKafka(DynamicPropertyRegistry registry) {
    registry.add("spring.kafka.bootstrap-servers", this::kafkaBootstrap);
  }

  /** Sets {@code spring.datasource.*} to a fresh database. */
  public void registerPostgres(DynamicPropertyRegistry registry) {
    Lazy<Database> database = new Lazy<>(this::freshDatabase);
    registry.add("spring.datasource.url", () -> database.get().url());
    registry.add("spring.datasource.username", () -> database.get().user());
    registry.add("spring.datasource.password", () -> database.get().password());
  }

  /** Sets {@code spring.data.redis.url} to a fresh Redis database. */
  public void registerRedis(DynamicPropertyRegistry registry) {
    Lazy<String> uri = new Lazy<>(this::freshRedis);
    registry.add("spring.data.redis.url", uri::get);
  }
}
