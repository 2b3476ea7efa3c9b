package dev.rehearsal.session.outbox;

import dev.rehearsal.session.SessionMetric;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits in the outbox and for how long; looked up at most once a second. */
@Component
class OutboxDepth {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final JdbcClient jdbc;
  private Sample sample = new Sample(0, Duration.ZERO);
  private long sampled = System.nanoTime() - FRESH.toNanos();

  OutboxDepth(JdbcClient jdbc, HeldBack heldBack, MeterRegistry meters) {
    this.jdbc = jdbc;
    SessionMetric.OUTBOX_DEPTH.gauge(meters, this, depth -> depth.sample().rows());
    SessionMetric.OUTBOX_AGE.gauge(meters, this, depth -> depth.sample().age().toMillis() / 1e3);
    SessionMetric.OUTBOX_HELD_BACK.gauge(meters, heldBack, held -> held.keys().size());
  }

  synchronized Sample sample() {
    if (System.nanoTime() - sampled >= FRESH.toNanos()) {
      sample =
          jdbc.sql(
                  """
                  select count(*) as depth,
                    coalesce(extract(epoch from clock_timestamp() - min(created_at)) * 1000, 0) as age
                  from outbox""")
              .query(
                  (row, _) ->
                      new Sample(row.getLong("depth"), Duration.ofMillis(row.getLong("age"))))
              .single();
      sampled = System.nanoTime();
    }
    return sample;
  }

  /**
   * @param age of the oldest row; zero if there is none
   */
  record Sample(long rows, Duration age) {}
}
