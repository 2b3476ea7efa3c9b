package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.file.Files;
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
  private final SupervisedProcess process;

  private EmbeddedPostgres(int port, String password, SupervisedProcess process) {
    this.port = port;
    this.password = password;
    this.process = process;
  }

  /**
   * Starts a server, making its cluster first if there is none, and returns when it takes
   * connections.
   *
   * @param directory where its data is, or will be
   * @throws EmbeddedException if it does not start
   */
  public static EmbeddedPostgres start(Path directory, Programs programs) {
    Path home = directory.toAbsolutePath().normalize();
    int port = LoopbackPort.free();
    try {
      Files.createDirectories(home);
      PostgresCluster cluster = PostgresCluster.in(home, programs, SUPERUSER);
      SupervisedProcess process =
          SupervisedProcess.start(
              NAME, "INT", home.resolve("postgres.log"), cluster.serverCommand(HOST, port));
      EmbeddedPostgres postgres = new EmbeddedPostgres(port, cluster.password(), process);
      Readiness.await(NAME, START, process, postgres::takesConnections);
      postgres.ensureUser();
      return postgres;
    } catch (IOException e) {
      throw new EmbeddedException(NAME + " cannot be started in " + home + ": " + e, e);
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
    return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
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
    return process.onExit();
  }

  @Override
  public void close() {
    process.stop();
  }

  private void ensureUser() {
    asSuperuser(
        connection -> {
          if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", USER)) {
            execute(connection, "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, password));
          }
        });
  }

  private boolean takesConnections() {
    try (Connection _ = superuser().getConnection()) {
      return true;
    } catch (SQLException e) {
      if (NOT_YET.contains(e.getSQLState())) {
        return false;
      }
      process.stop();
      throw new EmbeddedException(NAME + " refuses its own superuser: " + e.getMessage(), e);
    }
  }

  private void asSuperuser(Work work) {
    try (Connection connection = superuser().getConnection()) {
      work.in(connection);
    } catch (SQLException e) {
      throw new EmbeddedException(NAME + " does not do as it is told: " + e.getMessage(), e);
    }
  }

  private PGSimpleDataSource superuser() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setURL(jdbcUrl(SUPERUSER));
    dataSource.setUser(SUPERUSER);
    dataSource.setPassword(password);
    dataSource.setConnectTimeout(5);
    dataSource.setSocketTimeout(60);
    return dataSource;
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
