package dev.rehearsal.session.practice;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.idempotency.Answer;
import dev.rehearsal.session.idempotency.Idempotency;
import dev.rehearsal.session.outbox.Outbox;
import dev.rehearsal.session.practice.Decision.Accepted;
import dev.rehearsal.session.practice.Decision.Rejected;
import dev.rehearsal.session.storage.Write;
import dev.rehearsal.session.storage.Writes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out what a learner wants of a session: lock and load it, let it decide, and write state,
 * artifact, events and answer in one statement. PostgreSQL is all that takes part.
 */
@Component
class Practice {

  private static final Logger log = LoggerFactory.getLogger(Practice.class);

  private final Sessions sessions;
  private final HandIns handIns;
  private final Drafts drafts;
  private final SessionEvents events;
  private final Outbox outbox;
  private final Idempotency idempotency;
  private final Writes writes;
  private final AfterCommit afterCommit;
  private final JsonMapper json;
  private final Clock clock;

  Practice(
      Sessions sessions,
      HandIns handIns,
      Drafts drafts,
      SessionEvents events,
      Outbox outbox,
      Idempotency idempotency,
      Writes writes,
      AfterCommit afterCommit,
      JsonMapper json,
      Clock clock) {
    this.sessions = sessions;
    this.handIns = handIns;
    this.drafts = drafts;
    this.events = events;
    this.outbox = outbox;
    this.idempotency = idempotency;
    this.writes = writes;
    this.afterCommit = afterCommit;
    this.json = json;
    this.clock = clock;
  }

  /** Takes a hand-in, however late it is. */
  Answer complete(PracticeRequest request, String stageId, CheckedArtifact artifact) {
    return change(
        request, new SessionCommand.CompleteStage(stageId), artifact, HttpStatus.ACCEPTED);
  }

  Answer reopen(PracticeRequest request, String stageId, String reason) {
    return change(request, new SessionCommand.ReopenStage(stageId, reason), null, HttpStatus.OK);
  }

  Answer abandon(PracticeRequest request) {
    return change(request, new SessionCommand.Abandon(), null, HttpStatus.OK);
  }

  private Answer change(
      PracticeRequest request,
      SessionCommand command,
      @Nullable CheckedArtifact artifact,
      HttpStatus status) {
    return idempotency.claiming(
        () -> {
          StoredSession stored =
              sessions
                  .lock(request.sessionId(), request.learnerId(), request.key())
                  .orElseThrow(() -> denied(request));
          if (stored.answer().isPresent()) {
            return stored.answer().get();
          }
          if (!request.expected().admits(stored.session().version())) {
            return replayOr(
                request, ApiException.preconditionFailed("The session has changed meanwhile."));
          }
          return switch (stored.session().decide(command, now())) {
            case Rejected rejected -> replayOr(request, rejected.reason().problem());
            case Accepted accepted -> record(request, stored, accepted, artifact, status);
          };
        });
  }

  private static ApiException denied(PracticeRequest request) {
    log.info("Denied to {}: changing session {}", request.learnerId(), request.sessionId());
    return ApiException.notFound();
  }

  /** The same request may have been faster while this one waited for the lock. */
  private Answer replayOr(PracticeRequest request, ApiException problem) {
    return idempotency.recorded(request.key()).orElseThrow(() -> problem);
  }

  private Answer record(
      PracticeRequest request,
      StoredSession stored,
      Accepted accepted,
      @Nullable CheckedArtifact artifact,
      HttpStatus status) {
    PracticeSession session = accepted.session();
    SessionView view = SessionView.of(session, stored.points());
    Answer answer = new Answer(status, json.writeValueAsString(view), null, view.etag());
    List<Write> together = new ArrayList<>();
    together.add(sessions.update(session));
    for (SessionFact fact : accepted.facts()) {
      if (fact instanceof SessionFact.StageCompleted(Stage stage) && artifact != null) {
        together.add(handIns.insert(session.id(), stage, artifact));
      } else if (fact instanceof SessionFact.StageReopened(Stage stage, _)) {
        together.add(drafts.seed(session.id(), stage, accepted.at()));
      }
    }
    together.add(outbox.rows(events.of(accepted, artifacts(accepted, artifact))));
    if (request.key() != null) {
      together.add(idempotency.claim(request.key(), answer));
    }
    writes.execute(together);
    afterCommit.tell(accepted);
    return answer;
  }

  /** The stage handed in now; the earlier ones as well when it was the last. */
  private Map<String, Artifact> artifacts(Accepted accepted, @Nullable CheckedArtifact artifact) {
    PracticeSession session = accepted.session();
    Map<String, Artifact> artifacts = new HashMap<>();
    if (session.status() == SessionStatus.COMPLETED) {
      artifacts.putAll(handIns.newest(session.id()));
    }
    for (SessionFact fact : accepted.facts()) {
      if (fact instanceof SessionFact.StageCompleted(Stage stage) && artifact != null) {
        artifacts.put(stage.id(), artifact.artifact());
      }
    }
    return artifacts;
  }

  /** What JSON, events and the database can all tell apart. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
