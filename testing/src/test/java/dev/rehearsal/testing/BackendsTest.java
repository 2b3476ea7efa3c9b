package dev.rehearsal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class BackendsTest {
  private final Backends backends = Backends.shared();

  @Test
  void giveABrokerThatTakesTopics() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", backends.kafkaBootstrap()))) {
      admin.createTopics(Set.of(new NewTopic("a-topic", 1, (short) 1))).all().get();

      assertThat(admin.listTopics().names().get()).contains("a-topic");
    }
  }

  @Test
  void giveEveryCallerAnEmptyDatabaseWhoseUserIsNoSuperuser() throws Exception {
    assertThat(backends.freshDatabase()).isNotEqualTo(backends.freshDatabase());

    Database database = backends.freshDatabase();
    assertThat(ask(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
        .isEqualTo("0");
    assertThat(ask(database, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
        .isEqualTo("f");
  }

  @Test
  void giveEveryCallerAnEmptyRedis() {
    String first = backends.freshRedis();
    set(first, "key");
    String second = backends.freshRedis();

    assertThat(second).isNotEqualTo(first);
    assertThat(set(second, "key")).isTrue();
  }

  private static String ask(Database database, String query) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        ResultSet answer = connection.createStatement().executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** Returns whether the key was absent. */
  private static boolean set(String uri, String key) {
    try (RedisClient client = RedisClient.create(uri)) {
      return client.connect().sync().setnx(key, "value");
    }
  }
}
