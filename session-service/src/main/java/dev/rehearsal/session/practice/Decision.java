package dev.rehearsal.session.practice;

import java.time.Instant;
import java.util.List;

/** What came of a command. */
sealed interface Decision {

  /**
   * @param session as it is from now on; its version is that of the last fact
   */
  record Accepted(PracticeSession session, List<SessionFact> facts, Instant at)
      implements Decision {

    public Accepted {
      facts = List.copyOf(facts);
    }
  }

  /** Nothing happens. */
  record Rejected(Rejection reason) implements Decision {}
}
