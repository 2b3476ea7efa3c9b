package dev.rehearsal.scoring.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.events.Event;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.events.ScoreEvent.SessionScored;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.events.SessionEvent;
import dev.rehearsal.events.SessionEvent.SessionCompleted;
import dev.rehearsal.events.SessionEvent.StageCompleted;
import dev.rehearsal.scoring.engine.RuleEvaluator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers a hand-in with its score. The score's id follows from its natural key. */
final class Judge {

  private final RuleEvaluator rules;
  private final ScoringMeters meters;
  private final Clock clock;

  Judge(RuleEvaluator rules, ScoringMeters meters, Clock clock) {
    this.rules = rules;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * The score the event asks for; empty where it asks for none.
   *
   * @throws IllegalArgumentException if there is no rubric for its problem
   */
  Optional<ScoreEvent> judge(Event event) {
    return switch (event) {
      case StageCompleted handIn -> Optional.of(meters.stage(() -> judge(handIn)));
      case SessionCompleted session -> Optional.of(meters.session(() -> judge(session)));
      case SessionEvent _ -> Optional.empty();
      default -> throw new IllegalArgumentException("no session event");
    };
  }

  private StageScored judge(StageCompleted handIn) {
    StageScore score =
        rules.evaluateStage(
            handIn.session().problemId(),
            handIn.session().frameworkId(),
            handIn.stage(),
            handIn.timing(),
            handIn.artifact(),
            List.of());
    UUID id =
        id(
            handIn.session().sessionId(),
            handIn.stage().stageId(),
            handIn.stage().attempt(),
            score.rubricVersion());
    return new StageScored(
        id, clock.instant(), handIn.session(), handIn.stage(), handIn.timing(), score);
  }

  private SessionScored judge(SessionCompleted completed) {
    SessionScore score =
        rules.evaluateSession(
            completed.session().problemId(), completed.session(), completed.submissions());
    UUID id =
        id(completed.session().sessionId(), completed.session().version(), score.rubricVersion());
    return new SessionScored(id, clock.instant(), completed.session(), score);
  }

  private static UUID id(Object... naturalKey) {
    StringBuilder name = new StringBuilder("score");
    for (Object part : naturalKey) {
      name.append('|').append(part);
    }
    return UUID.nameUUIDFromBytes(name.toString().getBytes(UTF_8));
  }
}
