package dev.rehearsal.session.scorecard;

import java.util.UUID;

/** A score came for a session that this database has never had. */
final class UnknownSessionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownSessionException(UUID sessionId) {
    super("there is no session " + sessionId);
  }
}
