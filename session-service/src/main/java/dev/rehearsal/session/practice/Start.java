package dev.rehearsal.session.practice;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.content.Catalogue;
import dev.rehearsal.events.SessionEvent.PlannedStage;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.cohort.Memberships;
import dev.rehearsal.session.idempotency.Answer;
import dev.rehearsal.session.idempotency.Idempotency;
import dev.rehearsal.session.idempotency.RequestKey;
import dev.rehearsal.session.outbox.Outbox;
import dev.rehearsal.session.storage.Writes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Starts sessions. */
@Component
class Start {

  private final Catalogue catalogue = Catalogue.bundled();
  private final Memberships memberships;
  private final Sessions sessions;
  private final SessionEvents events;
  private final Outbox outbox;
  private final Idempotency idempotency;
  private final Writes writes;
  private final AfterCommit afterCommit;
  private final NoArgGenerator ids;
  private final JsonMapper json;
  private final Clock clock;

  Start(
      Memberships memberships,
      Sessions sessions,
      SessionEvents events,
      Outbox outbox,
      Idempotency idempotency,
      Writes writes,
      AfterCommit afterCommit,
      NoArgGenerator ids,
      JsonMapper json,
      Clock clock) {
    this.memberships = memberships;
    this.sessions = sessions;
    this.events = events;
    this.outbox = outbox;
    this.idempotency = idempotency;
    this.writes = writes;
    this.afterCommit = afterCommit;
    this.ids = ids;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @throws ApiException 400 naming what of the wish does not exist
   */
  Answer start(UUID learnerId, StartSession wish, @Nullable RequestKey key) {
    List<PlannedStage> plan = Plan.of(wish, catalogue);
    if (wish.assignmentId() != null) {
      throw ApiException.invalid("/assignmentId", "names no assignment of yours");
    }
    return idempotency.once(key, () -> start(learnerId, wish, plan));
  }

  private Answer start(UUID learnerId, StartSession wish, List<PlannedStage> plan) {
    Decision.Accepted started =
        PracticeSession.start(
            ids.generate(),
            learnerId,
            cohorts(learnerId, wish.cohortId()),
            wish.problemId(),
            wish.frameworkId(),
            wish.mode(),
            plan,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    PracticeSession session = started.session();
    writes.execute(List.of(sessions.insert(session), outbox.rows(events.of(started, Map.of()))));
    afterCommit.tell(started);
    SessionView view = SessionView.of(session, List.of());
    return new Answer(
        HttpStatus.CREATED,
        json.writeValueAsString(view),
        "/api/sessions/" + session.id(),
        view.etag());
  }

  private List<UUID> cohorts(UUID learnerId, @Nullable UUID chosen) {
    if (chosen == null) {
      return memberships.cohortsOf(learnerId);
    }
    if (!memberships.isMember(chosen, learnerId)) {
      throw ApiException.invalid("/cohortId", "names no cohort of yours");
    }
    return List.of(chosen);
  }
}
