package dev.rehearsal.session.practice;

import dev.rehearsal.events.Mode;
import dev.rehearsal.events.SessionEvent.PlannedStage;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.session.practice.Decision.Accepted;
import dev.rehearsal.session.practice.Decision.Rejected;
import dev.rehearsal.session.practice.SessionCommand.Abandon;
import dev.rehearsal.session.practice.SessionCommand.CompleteStage;
import dev.rehearsal.session.practice.SessionCommand.ReopenStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's way through the stages of a problem. Decides by itself, from its state, a command and
 * the time; while it is in progress, the active stage is the first that is not completed.
 *
 * @param cohortIds the cohorts it counts for, fixed when it started
 * @param version of the last fact; facts count contiguously from 1
 */
record PracticeSession(
    UUID id,
    UUID learnerId,
    List<UUID> cohortIds,
    String problemId,
    String frameworkId,
    Mode mode,
    SessionStatus status,
    Instant startedAt,
    @Nullable Instant endedAt,
    long version,
    List<Stage> stages) {

  PracticeSession {
    cohortIds = List.copyOf(cohortIds);
    stages = List.copyOf(stages);
  }

  /** Starts with the first stage of the plan, which must not be empty. */
  static Accepted start(
      UUID id,
      UUID learnerId,
      List<UUID> cohortIds,
      String problemId,
      String frameworkId,
      Mode mode,
      List<PlannedStage> plan,
      Instant now) {
    List<Stage> stages = new ArrayList<>(plan.stream().map(Stage::planned).toList());
    Stage first = stages.getFirst().activate(now);
    stages.set(0, first);
    PracticeSession session =
        new PracticeSession(
            id,
            learnerId,
            cohortIds,
            problemId,
            frameworkId,
            mode,
            SessionStatus.IN_PROGRESS,
            now,
            null,
            0,
            stages);
    return session.after(
        now, List.of(new SessionFact.Started(plan), new SessionFact.StageStarted(first)));
  }

  Decision decide(SessionCommand command, Instant now) {
    if (status != SessionStatus.IN_PROGRESS) {
      return new Rejected(Rejection.SESSION_CLOSED);
    }
    return switch (command) {
      case CompleteStage complete -> complete(complete.stageId(), now);
      case ReopenStage reopen -> reopen(reopen.stageId(), reopen.reason(), now);
      case Abandon() ->
          closed(SessionStatus.ABANDONED, now, replaced(active().setAside(now)))
              .after(now, List.of(new SessionFact.Abandoned()));
    };
  }

  private Decision complete(String stageId, Instant now) {
    Optional<Stage> stage = stage(stageId);
    if (stage.isEmpty()) {
      return new Rejected(Rejection.UNKNOWN_STAGE);
    }
    return switch (stage.get().status()) {
      case COMPLETED -> new Rejected(Rejection.STAGE_ALREADY_COMPLETED);
      case PENDING ->
          new Rejected(
              stage.get().open() ? Rejection.STAGE_SET_ASIDE : Rejection.STAGE_NOT_STARTED);
      case ACTIVE -> complete(stage.get(), now);
    };
  }

  private Decision complete(Stage active, Instant now) {
    Stage completed = active.complete(now);
    List<Stage> left = replaced(completed);
    Optional<Stage> next =
        left.stream().filter(stage -> stage.status() == StageStatus.PENDING).findFirst();
    if (next.isEmpty()) {
      return closed(SessionStatus.COMPLETED, now, left)
          .after(
              now, List.of(new SessionFact.StageCompleted(completed), new SessionFact.Completed()));
    }
    Stage started = next.get().activate(now);
    return with(left)
        .with(started)
        .after(
            now,
            List.of(
                new SessionFact.StageCompleted(completed), new SessionFact.StageStarted(started)));
  }

  private Decision reopen(String stageId, String reason, Instant now) {
    Optional<Stage> stage = stage(stageId);
    if (stage.isEmpty()) {
      return new Rejected(Rejection.UNKNOWN_STAGE);
    }
    Stage active = active();
    // The active stage is the first that is not completed: before it, all are.
    if (stages.indexOf(stage.get()) >= stages.indexOf(active)) {
      return new Rejected(Rejection.NOT_AN_EARLIER_STAGE);
    }
    Stage reopened = stage.get().reopen(now, active.deadline());
    return with(active.setAside(now))
        .with(reopened)
        .after(now, List.of(new SessionFact.StageReopened(reopened, reason)));
  }

  Optional<Stage> stage(String stageId) {
    return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
  }

  private Stage active() {
    return stages.stream()
        .filter(stage -> stage.status() == StageStatus.ACTIVE)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("session " + id + " has no active stage"));
  }

  /** As events name this session, at one of its versions. */
  SessionRef ref(long atVersion) {
    return new SessionRef(
        id, atVersion, learnerId, cohortIds, problemId, frameworkId, mode, startedAt);
  }

  private Accepted after(Instant now, List<SessionFact> facts) {
    return new Accepted(copy(status, endedAt, version + facts.size(), stages), facts, now);
  }

  private PracticeSession with(Stage changed) {
    return with(replaced(changed));
  }

  private PracticeSession with(List<Stage> changed) {
    return copy(status, endedAt, version, changed);
  }

  private PracticeSession closed(SessionStatus as, Instant now, List<Stage> last) {
    return copy(as, now, version, last);
  }

  private PracticeSession copy(
      SessionStatus newStatus, @Nullable Instant newEnd, long newVersion, List<Stage> newStages) {
    return new PracticeSession(
        id,
        learnerId,
        cohortIds,
        problemId,
        frameworkId,
        mode,
        newStatus,
        startedAt,
        newEnd,
        newVersion,
        newStages);
  }

  private List<Stage> replaced(Stage changed) {
    return stages.stream().map(stage -> stage.id().equals(changed.id()) ? changed : stage).toList();
  }
}
