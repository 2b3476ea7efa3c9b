package dev.rehearsal.session.outbox;

import com.zaxxer.hikari.HikariDataSource;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventType;
import dev.rehearsal.events.Mode;
import dev.rehearsal.events.SessionEvent.SessionAbandoned;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.Topic;
import dev.rehearsal.session.TopicReader;
import dev.rehearsal.testing.Backends;
import dev.rehearsal.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.util.unit.DataSize;

/** An outbox of its own in a real database, and a look at what arrives in Kafka. */
final class OutboxFixture implements AutoCloseable {

  static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  static final OutboxSettings SETTINGS =
      new OutboxSettings(
          16,
          100,
          DataSize.ofMegabytes(16),
          Duration.ofMillis(50),
          Duration.ofMillis(200),
          Duration.ofMillis(100),
          Duration.ofMillis(300),
          Duration.ofSeconds(30));

  private static final String TOPIC = Topic.SESSION_EVENTS.topicName();
  private static final int PARTITIONS = Topic.DEFAULT_PARTITIONS;

  private final HikariDataSource source = new HikariDataSource();
  private final DefaultKafkaProducerFactory<String, byte[]> producers;
  private final JdbcClient jdbc;

  OutboxFixture() {
    Database database = Backends.shared().freshDatabase();
    source.setJdbcUrl(database.url());
    source.setUsername(database.user());
    source.setPassword(database.password());
    source.setMaximumPoolSize(4);
    Flyway.configure().dataSource(source).locations("classpath:db/session").load().migrate();
    jdbc = JdbcClient.create(source);
    String kafka = Backends.shared().kafkaBootstrap();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(failure);
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    producers =
        new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", kafka, "max.request.size", 4 * 1024 * 1024),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  DataSource source() {
    return source;
  }

  ProducerFactory<String, byte[]> producers() {
    return producers;
  }

  /** The id of the event. */
  UUID append(UUID sessionId, long version) {
    SessionAbandoned event = event(sessionId, version);
    jdbc.sql(
            """
            insert into outbox
              (shard, record_key, event_id, type, occurred_at, payload, trace_parent)
            values (:shard, :key, :id, :type, now(), :payload, :trace)""")
        .param("shard", Math.floorMod(event.key().hashCode(), SETTINGS.shards()))
        .param("key", event.key())
        .param("id", event.eventId())
        .param("type", EventType.of(event).wireName())
        .param("payload", EventCodec.value(event))
        .param("trace", TRACE)
        .update();
    return event.eventId();
  }

  byte[] payload(UUID sessionId, long version) {
    return EventCodec.value(event(sessionId, version));
  }

  void replacePayload(UUID eventId, byte[] payload) {
    jdbc.sql("update outbox set payload = ? where event_id = ?")
        .param(payload)
        .param(eventId)
        .update();
  }

  void terminateTheRelaysConnection() {
    jdbc.sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'")
        .query()
        .listOfRows();
  }

  int depth() {
    return jdbc.sql("select count(*) from outbox").query(Integer.class).single();
  }

  /** Waits until that many records of the sessions are in the topic, and gives all there are. */
  List<ConsumerRecord<String, byte[]>> records(Set<UUID> sessionIds, int count) {
    return TopicReader.records(
        TOPIC, sessionIds.stream().map(UUID::toString).collect(Collectors.toSet()), count);
  }

  private static SessionAbandoned event(UUID sessionId, long version) {
    return new SessionAbandoned(
        UUID.randomUUID(),
        Instant.EPOCH,
        new SessionRef(
            sessionId,
            version,
            UUID.randomUUID(),
            List.of(),
            "url-shortener",
            "five-step",
            Mode.UNTIMED,
            Instant.EPOCH));
  }

  @Override
  public void close() {
    producers.destroy();
    source.close();
  }
}
