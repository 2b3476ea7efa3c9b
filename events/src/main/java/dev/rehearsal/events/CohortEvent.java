package dev.rehearsal.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The latest state of a cohort or of a membership. The topic is compacted: the newest per key
 * stays.
 */
public sealed interface CohortEvent extends Event {

  UUID cohortId();

  /** Counts up with every change of what the key names; the highest wins. */
  long version();

  /** A cohort was made or changed. */
  record CohortChanged(
      UUID eventId,
      Instant occurredAt,
      UUID cohortId,
      long version,
      List<UUID> instructorIds,
      boolean leaderboard,
      boolean archived)
      implements CohortEvent {

    public CohortChanged {
      instructorIds = List.copyOf(instructorIds);
    }

    @Override
    public String key() {
      return "cohort/" + cohortId;
    }
  }

  /** A learner joined a cohort or left it. */
  record MembershipChanged(
      UUID eventId, Instant occurredAt, UUID cohortId, long version, UUID learnerId, boolean member)
      implements CohortEvent {

    @Override
    public String key() {
      return "membership/" + cohortId + "/" + learnerId;
    }
  }
}
