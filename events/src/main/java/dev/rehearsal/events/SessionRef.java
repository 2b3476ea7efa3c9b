package dev.rehearsal.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The session an event belongs to, with what consumers need so that none has to go and ask.
 *
 * @param version position of the event in its session, contiguous from 1
 * @param learnerId pseudonymous account id; names and e-mail addresses never leave the session
 *     service
 * @param cohortIds the cohorts this session counts for, fixed when it started
 */
public record SessionRef(
    UUID sessionId,
    long version,
    UUID learnerId,
    List<UUID> cohortIds,
    String problemId,
    String frameworkId,
    Mode mode,
    Instant startedAt) {

  public SessionRef {
    cohortIds = List.copyOf(cohortIds);
  }
}
