package dev.rehearsal.analytics.watch;

import dev.rehearsal.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A cohort's changes over HTTP. */
@RestController
@Tag(name = "Cohort dashboards")
class WatchController {

  private final Watches watches;

  WatchController(Watches watches) {
    this.watches = watches;
  }

  @GetMapping(
      path = "/api/analytics/cohorts/{cohortId}/events",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "The cohort as it changes",
      description =
          """
          Server-sent events. First `snapshot`: `{asOf, lagMillis, overview, live}`; then, at most \
          four times a second, `change` with `asOf`, `lagMillis` and those of `overview` and \
          `live` that have changed, whole. Without a change the age alone comes once a second. \
          The stream ends when the caller no longer teaches the cohort.""")
  ResponseEntity<SseEmitter> events(@PathVariable UUID cohortId, Caller caller) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(watches.open(cohortId, caller));
  }
}
