package dev.rehearsal.events;

import java.util.List;

/**
 * One attempt at one stage. Together with the session id it is the natural key of a hand-in.
 *
 * @param attempt 1 for the first hand-in, one more each time the stage was opened again
 */
public record StageRef(String stageId, List<StageKind> kinds, int attempt) {

  public StageRef {
    kinds = List.copyOf(kinds);
  }
}
