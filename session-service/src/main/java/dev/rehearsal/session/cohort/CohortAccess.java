package dev.rehearsal.session.cohort;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who may see what of a cohort. To all but its current members it does not exist. */
@Component
class CohortAccess {

  private static final Logger log = LoggerFactory.getLogger(CohortAccess.class);

  private final Memberships memberships;

  CohortAccess(Memberships memberships) {
    this.memberships = memberships;
  }

  /**
   * @throws ApiException 404 unless the caller is a member
   */
  Membership member(Caller caller, UUID cohortId) {
    return memberships
        .find(cohortId, caller.id())
        .orElseThrow(
            () -> {
              log.info("Denied to {}: cohort {}", caller.id(), cohortId);
              return ApiException.notFound();
            });
  }

  /**
   * @param what the caller wants, for the log
   * @throws ApiException 404 unless the caller is a member, 403 unless an instructor
   */
  Membership instructor(Caller caller, UUID cohortId, String what) {
    Membership membership = member(caller, cohortId);
    if (!membership.isInstructor()) {
      log.info("Denied to learner {}: {} of cohort {}", caller.id(), what, cohortId);
      throw ApiException.forbidden("Only the cohort's instructors may do this.");
    }
    return membership;
  }
}
