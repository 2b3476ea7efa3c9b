package dev.rehearsal.session.cohort;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.Page;
import dev.rehearsal.session.idempotency.Answer;
import dev.rehearsal.session.idempotency.Idempotency;
import dev.rehearsal.session.idempotency.RequestKey;
import dev.rehearsal.session.identity.Accounts;
import dev.rehearsal.session.storage.Json;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opening cohorts and looking at one's own. */
@RestController
@Tag(name = "Cohorts", description = "Learners who practise under the eyes of instructors")
class CohortsController {

  private static final Logger log = LoggerFactory.getLogger(CohortsController.class);

  private final Accounts accounts;
  private final Enrolment enrolment;
  private final Memberships memberships;
  private final CohortAccess access;
  private final Idempotency idempotency;

  CohortsController(
      Accounts accounts,
      Enrolment enrolment,
      Memberships memberships,
      CohortAccess access,
      Idempotency idempotency) {
    this.accounts = accounts;
    this.enrolment = enrolment;
    this.memberships = memberships;
    this.access = access;
    this.idempotency = idempotency;
  }

  @PostMapping(path = "/api/cohorts", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Open a cohort (instructors)",
      description =
          "Learners join it by its code. A retry with the same Idempotency-Key and body"
              + " gets the first answer again.")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CohortView.class)))
  ResponseEntity<String> open(
      @Valid @RequestBody NewCohort request,
      @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key,
      Caller caller) {
    // Asked of the record: a role granted a moment ago is not in the token yet.
    if (!accounts.holds(caller.id(), Role.INSTRUCTOR)) {
      log.info("Denied to {}: opening a cohort", caller.id());
      throw ApiException.forbidden("Only instructors open cohorts.");
    }
    return idempotency
        .once(
            RequestKey.of(caller.id(), "POST /api/cohorts", key, request),
            () -> opened(request, caller))
        .toResponse();
  }

  private Answer opened(NewCohort request, Caller caller) {
    CohortView cohort =
        CohortView.of(
            enrolment.open(
                caller.id(), request.name().strip(), Boolean.TRUE.equals(request.leaderboard())));
    return new Answer(HttpStatus.CREATED, Json.write(cohort), "/api/cohorts/" + cohort.id(), null);
  }

  @GetMapping("/api/cohorts")
  @Operation(summary = "The cohorts you are in, the newest first")
  Page<CohortView> mine(
      @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit, Caller caller) {
    List<CohortView> found =
        memberships.of(caller.id(), Pages.idIn(cursor), Page.limit(limit) + 1).stream()
            .map(CohortView::of)
            .toList();
    return Pages.of(found, Page.limit(limit), CohortView::id);
  }

  @GetMapping("/api/cohorts/{id}")
  @Operation(summary = "A cohort you are in; its join code only for its instructors")
  CohortView one(@PathVariable UUID id, Caller caller) {
    return CohortView.of(access.member(caller, id));
  }

  @PostMapping("/api/cohorts/{id}/join-code")
  @Operation(
      summary = "Give a cohort a new join code",
      description = "The old one lets nobody in any more; who is in stays in.")
  CohortView renewJoinCode(@PathVariable UUID id, Caller caller) {
    access.instructor(caller, id, "join code");
    enrolment.renewJoinCode(id);
    return CohortView.of(access.member(caller, id));
  }
}
