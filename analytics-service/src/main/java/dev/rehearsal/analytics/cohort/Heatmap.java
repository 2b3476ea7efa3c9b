package dev.rehearsal.analytics.cohort;

import dev.rehearsal.events.StageKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of learners by kind of stage. Names are the session service's to tell.
 *
 * @param kinds the columns, in the order of an interview
 * @param nextCursor null on the last page
 */
public record Heatmap(
    Instant asOf,
    long lagMillis,
    List<StageKind> kinds,
    List<Row> items,
    @Nullable String nextCursor) {

  static final List<StageKind> KINDS = List.of(StageKind.values());

  /**
   * One learner.
   *
   * @param cells of the kinds that were judged; the others are left out
   */
  public record Row(UUID learnerId, List<Cell> cells) {}

  /**
   * The latest points on a kind of stage.
   *
   * @param sessionId where they were earned
   */
  public record Cell(StageKind kind, int points, UUID sessionId) {}

  static Row row(UUID learnerId, dev.rehearsal.analytics.aggregate.Row stored) {
    List<Cell> cells = new ArrayList<>();
    stored
        .cells()
        .forEach(
            (kind, cell) -> cells.add(new Cell(kind, cell.points(), cell.session().session())));
    return new Row(learnerId, cells);
  }
}
