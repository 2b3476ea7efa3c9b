package dev.rehearsal.analytics.progress;

import dev.rehearsal.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progress over HTTP. */
@RestController
@RequestMapping("/api/analytics")
@Tag(name = "Progress", description = "How a learner gets on")
class ProgressController {

  private final Learners learners;

  ProgressController(Learners learners) {
    this.learners = learners;
  }

  @GetMapping("/me/progress")
  @Operation(summary = "The caller's own progress")
  Progress own(Caller caller) {
    return learners.progress(caller.id(), caller);
  }

  @GetMapping("/learners/{learnerId}/progress")
  @Operation(summary = "The progress of the caller or of a learner the caller teaches")
  Progress of(@PathVariable UUID learnerId, Caller caller) {
    return learners.progress(learnerId, caller);
  }
}
