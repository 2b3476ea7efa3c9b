package dev.rehearsal.session.practice;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.cohort.Memberships;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sessions as far as the caller may see them: their own, and as an instructor those that count for
 * one of their cohorts. All others do not exist for them.
 */
@Component
public class VisibleSessions {

  private static final Logger log = LoggerFactory.getLogger(VisibleSessions.class);

  private final Sessions sessions;
  private final Memberships memberships;

  VisibleSessions(Sessions sessions, Memberships memberships) {
    this.sessions = sessions;
    this.memberships = memberships;
  }

  /**
   * @throws ApiException 404 if there is no such session, or none the caller may see
   */
  public SessionView get(UUID sessionId, Caller caller) {
    SessionView session =
        sessions.find(sessionId).map(StoredSession::view).orElseThrow(ApiException::notFound);
    if (!mayRead(session, caller)) {
      log.info("Denied to {}: reading session {}", caller.id(), sessionId);
      throw ApiException.notFound();
    }
    return session;
  }

  private boolean mayRead(SessionView session, Caller caller) {
    return session.learnerId().equals(caller.id())
        || memberships.instructs(caller.id(), session.cohortIds());
  }
}
