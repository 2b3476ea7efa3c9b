package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.ProbeRaised;
import dev.rehearsal.events.ScoreEvent.SessionScored;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.UnreadableEventException;
import org.jspecify.annotations.Nullable;

/** The types promise that these parts are there; a record on a topic need not keep the promise. */
final class WholeScores {

  private WholeScores() {}

  /**
   * @throws UnreadableEventException if the event lacks what is needed to attach it
   */
  static ScoreEvent checked(ScoreEvent event) {
    SessionRef session = event.session();
    boolean whole =
        all(session)
            && all(session.sessionId())
            && switch (event) {
              case StageScored scored ->
                  attempt(scored.stage())
                      && all(scored.timing(), scored.score())
                      && all(
                          scored.timing().completedAt(),
                          scored.score().rubricVersion(),
                          scored.score().evaluator());
              case SessionScored scored ->
                  all(scored.score())
                      && all(scored.score().rubricVersion(), scored.score().evaluator());
              case ProbeRaised raised ->
                  attempt(raised.stage()) && all(raised.probeId(), raised.text());
            };
    if (!whole) {
      throw new UnreadableEventException("a score without all its parts");
    }
    return event;
  }

  private static boolean attempt(@Nullable StageRef stage) {
    return stage != null && all(stage.stageId());
  }

  private static boolean all(@Nullable Object... parts) {
    for (Object part : parts) {
      if (part == null) {
        return false;
      }
    }
    return true;
  }
}
