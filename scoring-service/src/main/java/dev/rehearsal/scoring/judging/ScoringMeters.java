package dev.rehearsal.scoring.judging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** The figures of the scoring service. */
final class ScoringMeters {

  /** Time to judge one hand-in or one session. Tag {@code of}: {@code stage} or {@code session}. */
  static final String SCORING_TIME = "rehearsal.scoring.time";

  private static final String OF = "of";

  private final Timer stages;
  private final Timer sessions;

  ScoringMeters(MeterRegistry meters) {
    this.stages = timer("stage", meters);
    this.sessions = timer("session", meters);
  }

  <T> T stage(Supplier<T> judging) {
    return stages.record(judging);
  }

  <T> T session(Supplier<T> judging) {
    return sessions.record(judging);
  }

  private static Timer timer(String of, MeterRegistry meters) {
    return Timer.builder(SCORING_TIME)
        .description("Time to judge one hand-in or one session")
        .tag(OF, of)
        .publishPercentileHistogram()
        .register(meters);
  }
}
