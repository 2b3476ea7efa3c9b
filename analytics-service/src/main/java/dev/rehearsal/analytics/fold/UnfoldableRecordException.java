package dev.rehearsal.analytics.fold;

import java.util.UUID;

/** A readable event that contradicts what is known. Retrying cannot help. */
final class UnfoldableRecordException extends RuntimeException {

  UnfoldableRecordException(UUID sessionId) {
    super("session " + sessionId + " cannot change its learner, cohorts, problem or start");
  }
}
