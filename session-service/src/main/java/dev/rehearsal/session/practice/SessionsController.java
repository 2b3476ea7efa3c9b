package dev.rehearsal.session.practice;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.Cursor;
import dev.rehearsal.platform.web.Page;
import dev.rehearsal.session.idempotency.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Practice sessions over HTTP. */
@RestController
@RequestMapping(path = "/api/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Practice", description = "Timed sessions, stage by stage")
class SessionsController {

  private final Start start;
  private final Practice practice;
  private final Sessions sessions;
  private final VisibleSessions visible;

  SessionsController(Start start, Practice practice, Sessions sessions, VisibleSessions visible) {
    this.start = start;
    this.practice = practice;
    this.sessions = sessions;
    this.visible = visible;
  }

  @PostMapping
  @Operation(
      summary = "Start a session",
      description =
          "The first stage is active at once. A retry with the same Idempotency-Key and body gets"
              + " the first answer again.")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  ResponseEntity<String> start(
      Caller caller,
      @Valid @RequestBody StartSession wish,
      @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key) {
    return start
        .start(caller.id(), wish, RequestKey.of(caller.id(), "POST /api/sessions", key, wish))
        .toResponse();
  }

  @GetMapping
  @Operation(summary = "Your sessions, the newest first")
  Page<SessionView> list(
      Caller caller,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    int size = Page.limit(limit);
    List<SessionView> found =
        sessions.of(caller.id(), before(cursor), size + 1).stream()
            .map(StoredSession::view)
            .toList();
    if (found.size() <= size) {
      return new Page<>(found, null);
    }
    List<SessionView> items = found.subList(0, size);
    return new Page<>(items, Cursor.of(items.getLast().id().toString()));
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "A session with its stages and how far they are scored",
      description = "For its learner, and for instructors of a cohort it counts for.")
  ResponseEntity<SessionView> get(Caller caller, @PathVariable UUID id) {
    SessionView session = visible.get(id, caller);
    return ResponseEntity.ok().eTag(session.etag()).body(session);
  }

  @PostMapping("/{id}/abandonment")
  @Operation(summary = "Give a session up", description = "It takes no more work afterwards.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionView.class)))
  ResponseEntity<String> abandon(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key) {
    RequestKey request =
        RequestKey.of(caller.id(), "POST /api/sessions/" + id + "/abandonment", key, "");
    return practice
        .abandon(new PracticeRequest(caller.id(), id, IfMatch.optional(ifMatch), request))
        .toResponse();
  }

  private static @Nullable UUID before(@Nullable String cursor) {
    String key = Cursor.key(cursor);
    try {
      return key == null ? null : UUID.fromString(key);
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid();
    }
  }
}
