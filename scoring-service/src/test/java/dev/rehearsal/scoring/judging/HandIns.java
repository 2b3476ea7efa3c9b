package dev.rehearsal.scoring.judging;

import dev.rehearsal.events.Mode;
import dev.rehearsal.events.SessionEvent.SessionCompleted;
import dev.rehearsal.events.SessionEvent.StageCompleted;
import dev.rehearsal.events.SessionEvent.Submission;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.events.artifact.Artifact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Hand-ins of one session of the URL shortener. */
record HandIns(UUID sessionId) {

  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final StageRef STAGE =
      new StageRef("requirements", List.of(StageKind.REQUIREMENTS), 1);
  private static final StageTiming TIMING =
      new StageTiming(START, START.plusSeconds(240), 300, 240, false);
  private static final Artifact ANSWER =
      Artifact.ofNotes("A link must redirect within 100 ms; we leave analytics out of scope.");

  static HandIns ofANewSession() {
    return new HandIns(UUID.randomUUID());
  }

  StageCompleted stage() {
    return stage("url-shortener");
  }

  StageCompleted stage(String problemId) {
    return new StageCompleted(
        UUID.randomUUID(), TIMING.completedAt(), session(3, problemId), STAGE, TIMING, ANSWER);
  }

  SessionCompleted whole() {
    return new SessionCompleted(
        UUID.randomUUID(),
        TIMING.completedAt(),
        session(4, "url-shortener"),
        List.of(new Submission(STAGE, TIMING, ANSWER)));
  }

  private SessionRef session(long version, String problemId) {
    return new SessionRef(
        sessionId,
        version,
        UUID.randomUUID(),
        List.of(),
        problemId,
        "five-step",
        Mode.INTERVIEW,
        START);
  }
}
