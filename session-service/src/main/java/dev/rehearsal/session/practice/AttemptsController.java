package dev.rehearsal.session.practice;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was handed in, over HTTP. */
@RestController
@Tag(name = "Practice")
class AttemptsController {

  private final VisibleSessions sessions;
  private final HandIns handIns;

  AttemptsController(VisibleSessions sessions, HandIns handIns) {
    this.sessions = sessions;
    this.handIns = handIns;
  }

  @GetMapping(
      path = "/api/sessions/{id}/stages/{stageId}/attempts/{attempt}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "What was handed in as an attempt at a stage",
      description =
          "Word for word: the evidence of a scorecard points into it. For the learner, and for"
              + " instructors of a cohort the session counts for.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Artifact.class)))
  String get(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String stageId,
      @PathVariable int attempt) {
    return handIns
        .find(sessions.get(id, caller).id(), stageId, attempt)
        .orElseThrow(ApiException::notFound);
  }
}
