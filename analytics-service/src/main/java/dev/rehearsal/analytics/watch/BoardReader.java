package dev.rehearsal.analytics.watch;

import dev.rehearsal.analytics.cohort.CohortBoards;
import dev.rehearsal.analytics.cohort.CohortGuard;
import dev.rehearsal.analytics.cohort.Live;
import dev.rehearsal.analytics.cohort.Overview;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a board from Redis. */
@Component
class BoardReader {

  private final CohortBoards boards;
  private final JsonMapper json;

  BoardReader(CohortBoards boards, JsonMapper json) {
    this.boards = boards;
    this.json = json;
  }

  /** The board, unless the guard refuses it. */
  Board read(UUID cohort, CohortGuard guard) {
    Overview overview = boards.overview(cohort, guard);
    Live live = boards.live(cohort, guard);
    return new Board(overview.asOf(), ageless(overview), ageless(live));
  }

  /** The age stands beside the parts: with it inside, every part would always have changed. */
  private String ageless(Object part) {
    ObjectNode tree = json.valueToTree(part);
    return json.writeValueAsString(tree.without("asOf").without("lagMillis"));
  }
}
