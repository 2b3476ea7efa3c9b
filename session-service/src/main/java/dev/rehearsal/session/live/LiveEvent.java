package dev.rehearsal.session.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Level;
import dev.rehearsal.session.practice.SessionStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a browser is told. */
sealed interface LiveEvent {

  /** The SSE event name. */
  @JsonIgnore
  String name();

  /**
   * The time by which everything is decided.
   *
   * @param stageId the active stage; null once the session is over
   * @param deadline null where there is no clock
   */
  record ClockTold(
      Instant serverTime,
      UUID sessionId,
      SessionStatus status,
      @Nullable String stageId,
      @Nullable Instant deadline,
      long version)
      implements LiveEvent {

    @Override
    public String name() {
      return "clock";
    }
  }

  record StageScoreTold(
      UUID sessionId,
      String stageId,
      int attempt,
      String rubricVersion,
      Evaluator evaluator,
      int points,
      Instant scoredAt)
      implements LiveEvent {

    @Override
    public String name() {
      return "stage-scored";
    }
  }

  record SessionScoreTold(
      UUID sessionId,
      String rubricVersion,
      Evaluator evaluator,
      @Nullable Level level,
      int points,
      Instant scoredAt)
      implements LiveEvent {

    @Override
    public String name() {
      return "session-scored";
    }
  }

  record ProbeTold(
      UUID sessionId, String probeId, String stageId, int attempt, String text, Instant raisedAt)
      implements LiveEvent {

    @Override
    public String name() {
      return "probe-raised";
    }
  }
}
