package dev.rehearsal.embedded;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** All three in one data directory, and a place in each where numbers can be written. */
final class Parts implements AutoCloseable {
  private static final String DATABASE = "numbers";
  private static final TopicPartition LOG = new TopicPartition("numbers", 0);

  private final DataDirectory directory;
  private final EmbeddedKafka kafka;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;
  private final KafkaProducer<String, String> producer;
  private final Connection connection;
  private final RedisClient redisClient;
  private final StatefulRedisConnection<String, String> redisConnection;

  Parts(Path path) throws Exception {
    directory = DataDirectory.open(path);
    Programs programs = Programs.in(Path.of("target", "programs"));
    kafka = EmbeddedKafka.start(directory.resolve("kafka"), Durability.POWER);
    postgres = EmbeddedPostgres.start(directory.resolve("postgres"), programs);
    redis = EmbeddedRedis.start(directory.resolve("redis"), programs);
    postgres.ensureDatabase(DATABASE);
    ensureTopic();
    producer = new KafkaProducer<>(kafkaSettings(), new StringSerializer(), new StringSerializer());
    connection = connect();
    execute("CREATE TABLE IF NOT EXISTS number (value bigint PRIMARY KEY)");
    redisClient = RedisClient.create(redis.uri().toString());
    redisConnection = redisClient.connect();
  }

  /** Returns once all three have acknowledged {@code number}. */
  void write(long number) throws Exception {
    String text = Long.toString(number);
    producer.send(new ProducerRecord<>(LOG.topic(), text)).get();
    execute("INSERT INTO number VALUES (" + number + ") ON CONFLICT DO NOTHING");
    redisConnection.sync().rpush("numbers", text);
  }

  List<Long> inKafka() {
    try (var consumer =
        new KafkaConsumer<>(kafkaSettings(), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(Set.of(LOG));
      consumer.seekToBeginning(Set.of(LOG));
      long end = consumer.endOffsets(Set.of(LOG)).getOrDefault(LOG, 0L);
      List<Long> numbers = new ArrayList<>();
      while (consumer.position(LOG) < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(found -> numbers.add(Long.valueOf(found.value())));
      }
      return numbers;
    }
  }

  /** Over a new connection: the server may have been started again. */
  List<Long> inPostgres() throws SQLException {
    try (Connection again = connect();
        Statement statement = again.createStatement();
        ResultSet rows = statement.executeQuery("SELECT value FROM number ORDER BY value")) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return numbers;
    }
  }

  List<Long> inRedis() {
    return redisConnection.sync().lrange("numbers", 0, -1).stream().map(Long::valueOf).toList();
  }

  List<EmbeddedPart> all() {
    return List.of(kafka, postgres, redis);
  }

  @Override
  public void close() throws SQLException {
    producer.close();
    connection.close();
    redisConnection.close();
    redisClient.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    all().forEach(EmbeddedPart::close);
    directory.close();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(DATABASE), EmbeddedPostgres.USER, postgres.password());
  }

  private void ensureTopic() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(kafkaSettings())) {
      if (!admin.listTopics().names().get().contains(LOG.topic())) {
        admin.createTopics(Set.of(new NewTopic(LOG.topic(), 1, (short) 1))).all().get();
      }
    }
  }

  private Map<String, Object> kafkaSettings() {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
