package dev.rehearsal.session.practice;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.ApiException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work in progress over HTTP: the learner's alone. */
@RestController
@RequestMapping("/api/sessions/{id}/stages/{stageId}/draft")
@Tag(name = "Practice")
class DraftController {

  private final Sessions sessions;
  private final Drafts drafts;
  private final LearnerActivity activity;
  private final Clock clock;

  DraftController(Sessions sessions, Drafts drafts, LearnerActivity activity, Clock clock) {
    this.sessions = sessions;
    this.drafts = drafts;
    this.activity = activity;
    this.clock = clock;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The draft of a stage; empty and with ETag \"0\" before it is first saved")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Artifact.class)))
  ResponseEntity<String> get(Caller caller, @PathVariable UUID id, @PathVariable String stageId) {
    if (own(id, caller).stage(stageId).isEmpty()) {
      throw ApiException.notFound();
    }
    Drafts.Draft draft = drafts.find(id, stageId).orElse(Drafts.Draft.NONE);
    return ResponseEntity.ok().eTag(draft.etag()).body(draft.artifact());
  }

  @PutMapping
  @Operation(
      summary = "Save the draft of a stage",
      description =
          "The work counts as saved only once this answers 204. 412 says that another window saved"
              + " in between: fetch its draft and let the learner choose. 428 without If-Match.")
  @ApiResponse(responseCode = "204")
  ResponseEntity<Void> save(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable String stageId,
      @RequestBody Artifact artifact,
      @Parameter(description = "The ETag of the draft this replaces, \"0\" for none, or *")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch) {
    IfMatch expected = IfMatch.required(ifMatch);
    CheckedArtifact checked = CheckedArtifact.of("", artifact);
    PracticeSession session = own(id, caller);
    Stage stage = open(session, stageId);
    Instant now = clock.instant();
    long version =
        drafts
            .save(id, stageId, expected, checked, now)
            .orElseThrow(
                () ->
                    ApiException.preconditionFailed(
                        "This draft was saved from elsewhere in between; nothing was replaced."));
    activity.wrote(session, stage, checked.words());
    return ResponseEntity.noContent().eTag("\"" + version + "\"").build();
  }

  private PracticeSession own(UUID id, Caller caller) {
    return sessions
        .find(id)
        .map(StoredSession::session)
        .filter(session -> session.learnerId().equals(caller.id()))
        .orElseThrow(ApiException::notFound);
  }

  private static Stage open(PracticeSession session, String stageId) {
    Stage stage = session.stage(stageId).orElseThrow(ApiException::notFound);
    if (session.status() != SessionStatus.IN_PROGRESS) {
      throw Rejection.SESSION_CLOSED.problem();
    }
    if (!stage.open()) {
      throw (stage.status() == StageStatus.COMPLETED
              ? Rejection.STAGE_ALREADY_COMPLETED
              : Rejection.STAGE_NOT_STARTED)
          .problem();
    }
    return stage;
  }
}
