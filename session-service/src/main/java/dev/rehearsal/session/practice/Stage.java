package dev.rehearsal.session.practice;

import dev.rehearsal.events.SessionEvent.PlannedStage;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a session and its attempt under way or handed in last.
 *
 * @param plannedSeconds 0 where the mode has no clock
 * @param attempt 1 until the stage is opened again
 * @param startedAt of this attempt
 * @param activeSince null while the stage is not the active one
 * @param earlierSeconds spent on this attempt before {@code activeSince}
 */
record Stage(
    String id,
    List<StageKind> kinds,
    int plannedSeconds,
    StageStatus status,
    int attempt,
    @Nullable Instant startedAt,
    @Nullable Instant activeSince,
    int earlierSeconds,
    @Nullable Instant deadline,
    @Nullable Instant completedAt) {

  Stage {
    kinds = List.copyOf(kinds);
  }

  static Stage planned(PlannedStage plan) {
    return new Stage(
        plan.stageId(),
        plan.kinds(),
        plan.plannedSeconds(),
        StageStatus.PENDING,
        1,
        null,
        null,
        0,
        null,
        null);
  }

  /** Makes it the active one, for the first time or again after it was set aside. */
  Stage activate(Instant now) {
    boolean first = startedAt == null;
    return new Stage(
        id,
        kinds,
        plannedSeconds,
        StageStatus.ACTIVE,
        attempt,
        first ? now : startedAt,
        now,
        earlierSeconds,
        first && plannedSeconds > 0 ? now.plusSeconds(plannedSeconds) : deadline,
        null);
  }

  /** Gives way to an earlier stage. Its clock runs on: time spent on a return is not given back. */
  Stage setAside(Instant now) {
    return new Stage(
        id,
        kinds,
        plannedSeconds,
        StageStatus.PENDING,
        attempt,
        startedAt,
        null,
        secondsSpent(now),
        deadline,
        null);
  }

  Stage complete(Instant now) {
    return new Stage(
        id,
        kinds,
        plannedSeconds,
        StageStatus.COMPLETED,
        attempt,
        startedAt,
        null,
        secondsSpent(now),
        deadline,
        now);
  }

  /** Begins the next attempt, in the time that is left of the stage it interrupts. */
  Stage reopen(Instant now, @Nullable Instant borrowedDeadline) {
    return new Stage(
        id,
        kinds,
        plannedSeconds,
        StageStatus.ACTIVE,
        attempt + 1,
        now,
        now,
        0,
        borrowedDeadline,
        null);
  }

  /** Begun and not handed in: its draft may change. */
  boolean open() {
    return startedAt != null && status != StageStatus.COMPLETED;
  }

  StageRef ref() {
    return new StageRef(id, kinds, attempt);
  }

  /** Of a completed stage. */
  StageTiming timing() {
    Instant completed = Objects.requireNonNull(completedAt);
    return new StageTiming(
        Objects.requireNonNull(startedAt),
        completed,
        plannedSeconds,
        earlierSeconds,
        deadline != null && completed.isAfter(deadline));
  }

  private int secondsSpent(Instant now) {
    Instant since = Objects.requireNonNull(activeSince);
    // The clock of another instance may be behind the one that wrote this.
    long active = Math.max(0, Duration.between(since, now).toSeconds());
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, earlierSeconds + active));
  }
}
