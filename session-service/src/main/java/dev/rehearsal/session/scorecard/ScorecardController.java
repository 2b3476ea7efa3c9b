package dev.rehearsal.session.scorecard;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.session.practice.VisibleSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Scorecards over HTTP. */
@RestController
@Tag(name = "Practice")
class ScorecardController {

  private final VisibleSessions sessions;
  private final Scorecards scorecards;

  ScorecardController(VisibleSessions sessions, Scorecards scorecards) {
    this.sessions = sessions;
    this.scorecards = scorecards;
  }

  @GetMapping(path = "/api/sessions/{id}/scorecard", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "What a session was worth, and why",
      description =
          "At any time: PENDING while nothing is judged, PARTIAL while something is missing. Each"
              + " outcome quotes the learner's own words that decided it. For the learner, and for"
              + " instructors of a cohort the session counts for.")
  Scorecard get(Caller caller, @PathVariable UUID id) {
    return scorecards.of(sessions.get(id, caller));
  }
}
