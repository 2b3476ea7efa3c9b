package dev.rehearsal.session.cohort;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a cohort: for its instructors to see, and to end. Learners may leave. */
@RestController
@Tag(name = "Cohorts")
class CohortMembersController {

  private static final Logger log = LoggerFactory.getLogger(CohortMembersController.class);

  private final CohortAccess access;
  private final Enrolment enrolment;
  private final Roster roster;

  CohortMembersController(CohortAccess access, Enrolment enrolment, Roster roster) {
    this.access = access;
    this.enrolment = enrolment;
    this.roster = roster;
  }

  @GetMapping("/api/cohorts/{id}/members")
  @Operation(summary = "The current members by name, for instructors of the cohort")
  Page<Member> members(
      @PathVariable UUID id,
      @RequestParam @Nullable String cursor,
      @RequestParam @Nullable Integer limit,
      Caller caller) {
    access.instructor(caller, id, "members");
    return Pages.of(
        roster.of(id, Pages.idIn(cursor), Page.limit(limit) + 1), Page.limit(limit), Member::id);
  }

  @DeleteMapping("/api/cohorts/{id}/members/{learnerId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "End a learner's membership",
      description = "For instructors of the cohort, and for the learner.")
  void remove(@PathVariable UUID id, @PathVariable UUID learnerId, Caller caller) {
    Membership membership = access.member(caller, id);
    // A learner must not find out who the others are: for them, nobody else is there.
    boolean allowed = membership.isInstructor() || learnerId.equals(caller.id());
    if (!allowed || !enrolment.release(id, learnerId)) {
      log.info("Denied to {}: removing {} from cohort {}", caller.id(), learnerId, id);
      throw ApiException.notFound();
    }
    log.info("{} removed {} from cohort {}", caller.id(), learnerId, id);
  }
}
