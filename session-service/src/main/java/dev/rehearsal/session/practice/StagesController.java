package dev.rehearsal.session.practice;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.idempotency.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The stages of a session over HTTP. */
@RestController
@RequestMapping(
    path = "/api/sessions/{id}/stages/{stageId}",
    produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Practice")
class StagesController {

  private final Practice practice;

  StagesController(Practice practice) {
    this.practice = practice;
  }

  @PostMapping("/completion")
  @Operation(
      summary = "Hand the active stage in",
      description =
          "Committed when this answers. The stage is scored afterwards; the next one is active."
              + " After its deadline a hand-in is marked late, never refused. Of requests with one"
              + " Idempotency-Key and body one counts, and all get its answer; without a key a"
              + " second hand-in of the same attempt is answered 409.")
  @ApiResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  ResponseEntity<String> complete(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String stageId,
      @Valid @RequestBody Completion completion,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key) {
    CheckedArtifact artifact = CheckedArtifact.of("/artifact", completion.artifact());
    RequestKey request =
        RequestKey.of(caller.id(), route(id, stageId, "completion"), key, completion);
    return practice
        .complete(
            new PracticeRequest(caller.id(), id, IfMatch.optional(ifMatch), request),
            stageId,
            artifact)
        .toResponse();
  }

  @PostMapping("/revision")
  @Operation(
      summary = "Go back to an earlier stage",
      description =
          "It becomes active with the next attempt and a draft of what was handed in; the stage"
              + " it interrupts waits, while its clock runs on.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  ResponseEntity<String> revise(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String stageId,
      @Valid @RequestBody Revision revision,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key) {
    TextRules.problem("/reason", revision.reason())
        .ifPresent(
            problem -> {
              throw ApiException.invalid(problem.pointer(), problem.detail());
            });
    RequestKey request = RequestKey.of(caller.id(), route(id, stageId, "revision"), key, revision);
    return practice
        .reopen(
            new PracticeRequest(caller.id(), id, IfMatch.optional(ifMatch), request),
            stageId,
            revision.reason())
        .toResponse();
  }

  private static String route(UUID id, String stageId, String what) {
    return "POST /api/sessions/" + id + "/stages/" + stageId + "/" + what;
  }
}
