package dev.rehearsal.session.cohort;

import dev.rehearsal.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Joining a cohort by its code. */
@RestController
@Tag(name = "Cohorts")
class CohortMembershipsController {

  private final Joining joining;

  CohortMembershipsController(Joining joining) {
    this.joining = joining;
  }

  @PostMapping("/api/cohort-memberships")
  @Operation(
      summary = "Join a cohort by its code",
      description = "201 for a new member, 200 for one who is in already. Wrong codes are limited.")
  ResponseEntity<CohortView> join(@Valid @RequestBody JoinRequest request, Caller caller) {
    Joining.Joined joined = joining.join(caller, new JoinCode(request.joinCode()));
    CohortView cohort = CohortView.of(joined.membership());
    return ResponseEntity.status(joined.anew() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create("/api/cohorts/" + cohort.id()))
        .body(cohort);
  }

  record JoinRequest(
      @NotBlank(message = "must not be blank") @Size(max = 40, message = "is too long")
          String joinCode) {}
}
