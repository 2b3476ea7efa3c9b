package dev.rehearsal.analytics.support;

import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.analytics.track.DimensionPoints;
import dev.rehearsal.analytics.track.Fact;
import dev.rehearsal.analytics.track.HandIn;
import dev.rehearsal.analytics.track.KindSet;
import dev.rehearsal.analytics.track.Outcomes;
import dev.rehearsal.analytics.track.Position;
import dev.rehearsal.analytics.track.Score;
import dev.rehearsal.analytics.track.SessionIdentity;
import dev.rehearsal.analytics.track.SessionStatus;
import dev.rehearsal.events.ActivityEvent;
import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.SessionEvent;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of events as objects: what reading their bytes must come to as well. */
public final class BoundFacts {

  private BoundFacts() {}

  public static @Nullable Fact of(Event event) {
    return switch (event) {
      case SessionEvent told -> of(told);
      case ScoreEvent.StageScored told ->
          new Fact.StageJudged(
              identity(told.session()),
              told.stage().stageId(),
              KindSet.of(told.stage().kinds()),
              handIn(told.stage(), told.timing()),
              score(told),
              criteria(told.score().criteria()));
      case ScoreEvent.SessionScored told ->
          new Fact.SessionJudged(
              identity(told.session()),
              new Score(
                  told.session().version(),
                  millis(told.occurredAt()),
                  told.score().evaluator(),
                  told.score().rubricVersion(),
                  told.score().points(),
                  dimensions(told.score().dimensions()),
                  Outcomes.NONE));
      case ScoreEvent.ProbeRaised _, CohortEvent _, ActivityEvent _ -> null;
    };
  }

  private static Fact of(SessionEvent event) {
    SessionIdentity session = identity(event.session());
    long at = millis(event.occurredAt());
    long version = event.session().version();
    return switch (event) {
      case SessionEvent.SessionStarted _,
          SessionEvent.QuestionAsked _,
          SessionEvent.ProbeAnswered _ ->
          new Fact.Sign(session, at);
      case SessionEvent.StageStarted began ->
          new Fact.StageBegan(
              session,
              at,
              position(
                  version,
                  began.stage(),
                  at,
                  began.deadline() == null ? 0 : millis(began.deadline())));
      case SessionEvent.StageReopened again ->
          new Fact.StageBegan(session, at, position(version, again.stage(), at, 0));
      case SessionEvent.StageCompleted done ->
          new Fact.HandedIn(
              session,
              at,
              version,
              done.stage().stageId(),
              KindSet.of(done.stage().kinds()),
              handIn(done.stage(), done.timing()));
      case SessionEvent.SessionCompleted _ ->
          new Fact.Ended(session, at, version, SessionStatus.COMPLETED);
      case SessionEvent.SessionAbandoned _ ->
          new Fact.Ended(session, at, version, SessionStatus.ABANDONED);
    };
  }

  private static SessionIdentity identity(SessionRef session) {
    return new SessionIdentity(
        session.sessionId(),
        session.learnerId(),
        session.cohortIds(),
        session.problemId(),
        session.frameworkId(),
        session.mode(),
        millis(session.startedAt()));
  }

  private static Position position(long version, StageRef stage, long at, long deadline) {
    return new Position(
        version, stage.stageId(), KindSet.of(stage.kinds()), stage.attempt(), at, deadline);
  }

  private static HandIn handIn(StageRef stage, StageTiming timing) {
    return new HandIn(
        stage.attempt(),
        millis(timing.completedAt()),
        timing.plannedSeconds(),
        timing.spentSeconds(),
        timing.late());
  }

  private static Score score(ScoreEvent.StageScored told) {
    List<ScoreEvent.CriterionResult> results = told.score().criteria();
    String marks =
        results.stream()
            .map(result -> String.valueOf(Outcomes.mark(result.outcome())))
            .collect(Collectors.joining());
    return new Score(
        told.stage().attempt(),
        millis(told.occurredAt()),
        told.score().evaluator(),
        told.score().rubricVersion(),
        told.score().points(),
        dimensions(told.score().dimensions()),
        results.isEmpty() ? Outcomes.NONE : new Outcomes(criteria(results).key(), marks));
  }

  private static CriteriaList criteria(List<ScoreEvent.CriterionResult> results) {
    return new CriteriaList(
        results.stream()
            .map(
                result ->
                    new CriteriaList.Criterion(result.id(), result.title(), result.dimension()))
            .toList());
  }

  private static DimensionPoints dimensions(List<ScoreEvent.DimensionScore> scores) {
    DimensionPoints points = DimensionPoints.NONE;
    for (ScoreEvent.DimensionScore score : scores) {
      points = points.with(score.dimension(), score.points());
    }
    return points;
  }

  private static long millis(Instant instant) {
    return instant.toEpochMilli();
  }
}
