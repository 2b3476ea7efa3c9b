package dev.rehearsal.session.live;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.session.practice.SessionView;
import dev.rehearsal.session.practice.VisibleSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A session's changes as server-sent events. */
@RestController
@Tag(name = "Practice")
class LiveController {

  private final VisibleSessions sessions;
  private final LiveStreams streams;

  LiveController(VisibleSessions sessions, LiveStreams streams) {
    this.sessions = sessions;
    this.streams = streams;
  }

  @GetMapping("/api/sessions/{id}/events")
  @Operation(
      summary = "What changes in a session (server-sent events)",
      description =
          "clock first, again whenever the session changes, and as a heartbeat; then stage-scored,"
              + " session-scored and probe-raised: what is there already, and what comes. A score"
              + " that is told of is found when it is read. After a reconnect everything is told"
              + " again.")
  SseEmitter events(Caller caller, @PathVariable UUID id, HttpServletResponse response) {
    SessionView session = sessions.get(id, caller);
    // A buffering proxy would hold events back.
    response.setHeader("X-Accel-Buffering", "no");
    return streams.open(session.id(), caller);
  }
}
