package dev.rehearsal.analytics.cohort;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A cohort's dashboards over HTTP. Learners are named by id; the session service knows names. */
@RestController
@RequestMapping("/api/analytics/cohorts/{cohortId}")
@Tag(name = "Cohort dashboards", description = "What an instructor sees of a cohort")
class CohortController {

  private final CohortBoards boards;
  private final CriteriaBoard criteria;

  CohortController(CohortBoards boards, CriteriaBoard criteria) {
    this.boards = boards;
    this.criteria = criteria;
  }

  @GetMapping("/overview")
  @Operation(summary = "The cohort in numbers")
  Overview overview(@PathVariable UUID cohortId, Caller caller) {
    return boards.overview(cohortId, CohortGuard.of(caller));
  }

  @GetMapping("/heatmap")
  @Operation(summary = "Learners by kind of stage, with the latest points")
  Heatmap heatmap(
      @PathVariable UUID cohortId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit,
      Caller caller) {
    return boards.heatmap(cohortId, CohortGuard.of(caller), cursor, Page.limit(limit));
  }

  @GetMapping("/live")
  @Operation(summary = "Who practises right now, the latest active first")
  Live live(@PathVariable UUID cohortId, Caller caller) {
    return boards.live(cohortId, CohortGuard.of(caller));
  }

  @GetMapping("/criteria")
  @Operation(summary = "How the cohort does on each criterion, the most missed first")
  Criteria criteria(@PathVariable UUID cohortId, Caller caller) {
    return criteria.criteria(cohortId, CohortGuard.of(caller));
  }
}
