package dev.rehearsal.analytics.track;

import dev.rehearsal.events.Mode;
import java.util.List;
import java.util.UUID;

/**
 * Who practises what: the same in every event of a session.
 *
 * @param startedAt epoch milliseconds
 */
public record SessionIdentity(
    UUID sessionId,
    UUID learnerId,
    List<UUID> cohortIds,
    String problemId,
    String frameworkId,
    Mode mode,
    long startedAt) {

  public SessionIdentity {
    cohortIds = List.copyOf(cohortIds);
  }
}
