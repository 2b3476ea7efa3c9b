package dev.rehearsal.events;

import dev.rehearsal.events.artifact.Artifact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in a practice session, in the order of {@link SessionRef#version()}. */
public sealed interface SessionEvent extends Event {

  SessionRef session();

  @Override
  default String key() {
    return session().sessionId().toString();
  }

  /** A learner started to practise a problem by a framework. */
  record SessionStarted(
      UUID eventId, Instant occurredAt, SessionRef session, List<PlannedStage> plan)
      implements SessionEvent {

    public SessionStarted {
      plan = List.copyOf(plan);
    }
  }

  /** A stage became the active one. The deadline is absent where the mode has no clock. */
  record StageStarted(
      UUID eventId,
      Instant occurredAt,
      SessionRef session,
      StageRef stage,
      @Nullable Instant deadline)
      implements SessionEvent {}

  /** A learner handed in a stage. */
  record StageCompleted(
      UUID eventId,
      Instant occurredAt,
      SessionRef session,
      StageRef stage,
      StageTiming timing,
      Artifact artifact)
      implements SessionEvent {}

  /** A learner went back to an earlier stage; {@code stage} is the attempt that now begins. */
  record StageReopened(
      UUID eventId, Instant occurredAt, SessionRef session, StageRef stage, String reason)
      implements SessionEvent {}

  /**
   * Every stage is handed in. Carries the latest attempt of each, for what only the whole shows.
   */
  record SessionCompleted(
      UUID eventId, Instant occurredAt, SessionRef session, List<Submission> submissions)
      implements SessionEvent {

    public SessionCompleted {
      submissions = List.copyOf(submissions);
    }
  }

  /** A learner gave the session up. */
  record SessionAbandoned(UUID eventId, Instant occurredAt, SessionRef session)
      implements SessionEvent {}

  /** A learner asked the interviewer. The topic is absent where no fact of the problem matched. */
  record QuestionAsked(
      UUID eventId,
      Instant occurredAt,
      SessionRef session,
      String stageId,
      @Nullable String topic,
      boolean answered)
      implements SessionEvent {}

  /** A learner answered a follow-up probe. */
  record ProbeAnswered(
      UUID eventId,
      Instant occurredAt,
      SessionRef session,
      StageRef stage,
      String probeId,
      String text)
      implements SessionEvent {}

  /**
   * A stage as the plan of a session has it.
   *
   * @param plannedSeconds 0 where the mode has no clock
   */
  record PlannedStage(String stageId, List<StageKind> kinds, int plannedSeconds) {

    public PlannedStage {
      kinds = List.copyOf(kinds);
    }
  }

  /** A stage as it was handed in last. */
  record Submission(StageRef stage, StageTiming timing, Artifact artifact) {}
}
