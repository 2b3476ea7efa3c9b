package dev.rehearsal.session.catalogue;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.Difficulty;
import dev.rehearsal.content.Framework;
import dev.rehearsal.content.Pattern;
import dev.rehearsal.content.Problem;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.Cursor;
import dev.rehearsal.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue over HTTP. Rubrics and the interviewer's facts are no part of it. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue", description = "What can be practised, and by which framework")
class CatalogueController {

  private final Catalogue catalogue = Catalogue.bundled();

  @GetMapping("/frameworks")
  @Operation(summary = "The frameworks")
  Page<Framework> frameworks(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return page(catalogue.frameworks(), Framework::id, cursor, limit);
  }

  @GetMapping("/frameworks/{id}")
  @Operation(summary = "A framework with its stages and clocks")
  Framework framework(@PathVariable String id) {
    return catalogue.framework(id).orElseThrow(ApiException::notFound);
  }

  @GetMapping("/problems")
  @Operation(summary = "The problems, of one pattern or difficulty if asked for")
  Page<Problem> problems(
      @RequestParam(required = false) @Nullable String pattern,
      @RequestParam(required = false) @Nullable String difficulty,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    Pattern wantedPattern = pattern == null ? null : Choice.PATTERN.of(pattern);
    Difficulty wantedDifficulty = difficulty == null ? null : Choice.DIFFICULTY.of(difficulty);
    List<Problem> wanted =
        catalogue.problems().stream()
            .filter(problem -> wantedPattern == null || problem.pattern() == wantedPattern)
            .filter(problem -> wantedDifficulty == null || problem.difficulty() == wantedDifficulty)
            .toList();
    return page(wanted, Problem::id, cursor, limit);
  }

  @GetMapping("/problems/{id}")
  @Operation(summary = "A problem as a learner sees it")
  Problem problem(@PathVariable String id) {
    return catalogue.problem(id).orElseThrow(ApiException::notFound);
  }

  private static <T> Page<T> page(
      List<T> all, Function<T, String> id, @Nullable String cursor, @Nullable Integer limit) {
    int from = 0;
    String last = Cursor.key(cursor);
    if (last != null) {
      from = all.stream().map(id).toList().indexOf(last) + 1;
      if (from == 0) {
        throw Cursor.invalid();
      }
    }
    int to = Math.min(all.size(), from + Page.limit(limit));
    List<T> items = all.subList(from, to);
    return new Page<>(items, to == all.size() ? null : Cursor.of(id.apply(items.getLast())));
  }
}
