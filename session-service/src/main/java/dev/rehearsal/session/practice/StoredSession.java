package dev.rehearsal.session.practice;

import dev.rehearsal.session.idempotency.Answer;
import java.util.List;
import java.util.Optional;

/**
 * A session as it was read, with what was read along with it.
 *
 * @param answer to the same request, when it came before
 */
record StoredSession(PracticeSession session, List<AttemptPoints> points, Optional<Answer> answer) {

  SessionView view() {
    return SessionView.of(session, points);
  }
}
