package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that keeps every acknowledged commit (fsync is on) and whose databases belong
 * to {@link #USER}, who is no superuser.
 */
public final class EmbeddedPostgres implements EmbeddedPart {
  /** The owner of every database made here. */
  public static final String USER = "rehearsal";

  private static final String NAME = "PostgreSQL";
  private static final String SUPERUSER = "postgres";
  // Replaying the log after a kill can take a while.
  private static final Duration START = Duration.ofMinutes(5);
  // Cannot connect; connection lost; "the database system is starting up".
  private static final Set<String> NOT_YET = Set.of("08001", "08006", "57P03");

  private final int port;
  private final String password;
  private final KeptAlive server;

  private EmbeddedPostgres(int port, String password, KeptAlive server) {
    this.port = port;
    this.password = password;
    this.server = server;
  }

  /**
   * Starts a server, making its cluster first if there is none, and returns when it takes
   * connections.
   *
   * @param directory where its data is, or will be
   * @throws EmbeddedException if it does not start
   */
  public static EmbeddedPostgres start(Path directory, Programs programs) {
    int port = LoopbackPort.free();
    try {
      Path home = PrivateDirectory.at(directory);
      PostgresCluster cluster = PostgresCluster.in(home, programs, SUPERUSER);
      EmbeddedPostgres postgres =
          new EmbeddedPostgres(
              port,
              cluster.password(),
              new KeptAlive(() -> process(cluster, port, home.resolve("postgres.log"))));
      postgres.ensureUser();
      return postgres;
    } catch (IOException e) {
      throw new EmbeddedException(NAME + " cannot be started in " + directory + ": " + e, e);
    }
  }

  /** Makes the database {@code name} unless it exists. */
  public void ensureDatabase(String name) {
    asSuperuser(
        connection -> {
          if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE \"%s\" OWNER %s".formatted(name, USER));
          }
        });
  }

  public String jdbcUrl(String database) {
    return jdbcUrl(port, database);
  }

  public String password() {
    return password;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public CompletableFuture<String> onExit() {
    return server.onExit();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void ensureUser() {
    asSuperuser(
        connection -> {
          if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", USER)) {
            execute(connection, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, password));
          }
        });
  }

  private static SupervisedProcess process(PostgresCluster cluster, int port, Path log) {
    cluster.awaitLeftover();
    SupervisedProcess process =
        SupervisedProcess.start(NAME, "INT", log, cluster.serverCommand(HOST, port));
    Readiness.await(NAME, START, process, () -> takesConnections(port, cluster.password()));
    return process;
  }

  private static boolean takesConnections(int port, String password) {
    try (Connection _ = superuser(port, password).getConnection()) {
      return true;
    } catch (SQLException e) {
      if (NOT_YET.contains(e.getSQLState())) {
        return false;
      }
      throw new EmbeddedException(NAME + " refuses its own superuser: " + e.getMessage(), e);
    }
  }

  private void asSuperuser(Work work) {
    try (Connection connection = superuser(port, password).getConnection()) {
      work.in(connection);
    } catch (SQLException e) {
      throw new EmbeddedException(NAME + " does not do as it is told: " + e.getMessage(), e);
    }
  }

  private static PGSimpleDataSource superuser(int port, String password) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(jdbcUrl(port, SUPERUSER));
    dataSource.setUser(SUPERUSER);
    dataSource.setPassword(password);
    dataSource.setConnectTimeout(5);
    dataSource.setSocketTimeout(60);
    return dataSource;
  }

  private static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private interface Work {
    void in(Connection connection) throws SQLException;
  }
}
