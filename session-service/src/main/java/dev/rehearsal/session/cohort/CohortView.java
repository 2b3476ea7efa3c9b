package dev.rehearsal.session.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as one of its members sees it.
 *
 * @param role what the member is in it
 * @param joinCode left out for learners
 */
record CohortView(
    UUID id,
    String name,
    MemberRole role,
    boolean leaderboard,
    Instant createdAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String joinCode) {

  static CohortView of(Membership membership) {
    Cohort cohort = membership.cohort();
    return new CohortView(
        cohort.id(),
        cohort.name(),
        membership.role(),
        cohort.leaderboard(),
        cohort.createdAt(),
        membership.isInstructor() ? cohort.joinCode().value() : null);
  }
}
