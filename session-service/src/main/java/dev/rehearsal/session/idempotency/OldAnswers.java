package dev.rehearsal.session.idempotency;

import dev.rehearsal.session.storage.Postgres;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets answers that no client will ask for again. */
@Component
class OldAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Clock clock;

  OldAnswers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  void forget() {
    jdbc.sql("delete from idempotent_answers where created_at < ?")
        .param(Postgres.time(clock.instant().minus(KEPT)))
        .update();
  }
}
