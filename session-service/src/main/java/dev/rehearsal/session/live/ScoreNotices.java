package dev.rehearsal.session.live;

import dev.rehearsal.session.scorecard.ScoreNotice;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to PostgreSQL for new scores, whichever instance attached them, and wakes the streams.
 */
@Component
class ScoreNotices implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ScoreNotices.class);
  private static final int LISTEN_MILLIS = 500;
  private static final int CHECK_EVERY = 20;
  private static final int CHECK_SECONDS = 2;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final DataSource source;
  private final LiveStreams streams;
  private volatile boolean running;
  private @Nullable Thread thread;

  ScoreNotices(DataSource source, LiveStreams streams) {
    this.source = source;
    this.streams = streams;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("score-notices").start(this::run);
  }

  private void run() {
    while (running) {
      try (Connection connection = source.getConnection()) {
        listenOn(connection);
      } catch (SQLException | RuntimeException failure) {
        log.warn("Not listening for scores for a moment: {}", failure.toString());
        try {
          Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
          return;
        }
      }
    }
  }

  private void listenOn(Connection connection) throws SQLException {
    execute(connection, "listen " + ScoreNotice.CHANNEL);
    try {
      PGConnection postgres = connection.unwrap(PGConnection.class);
      // Scores may have come while nobody listened.
      streams.wakeAll();
      for (int round = 1; running; round++) {
        Set<UUID> sessionIds = new TreeSet<>();
        for (PGNotification notice : postgres.getNotifications(LISTEN_MILLIS)) {
          sessionIds.addAll(ScoreNotice.sessionIds(notice.getParameter()));
        }
        if (!sessionIds.isEmpty()) {
          streams.wake(sessionIds);
        } else if (round % CHECK_EVERY == 0 && !connection.isValid(CHECK_SECONDS)) {
          throw new SQLException("the connection no longer answers");
        }
      }
    } finally {
      execute(connection, "unlisten *");
    }
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  @Override
  public void stop() {
    running = false;
    Thread listening = thread;
    try {
      if (listening != null && !listening.join(Duration.ofMillis(2L * LISTEN_MILLIS))) {
        listening.interrupt();
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
