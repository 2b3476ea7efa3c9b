package dev.rehearsal.session.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.events.Mode;
import dev.rehearsal.events.SessionEvent.PlannedStage;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.session.practice.Decision.Accepted;
import dev.rehearsal.session.practice.Decision.Rejected;
import dev.rehearsal.session.practice.SessionCommand.Abandon;
import dev.rehearsal.session.practice.SessionCommand.CompleteStage;
import dev.rehearsal.session.practice.SessionCommand.ReopenStage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PracticeSessionTest {

  private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

  @Test
  void startsWithItsFirstStageActive() {
    Accepted started = started(300);

    assertThat(started.facts())
        .hasExactlyElementsOfTypes(SessionFact.Started.class, SessionFact.StageStarted.class);
    assertThat(started.session().version()).isEqualTo(2);
    assertThat(statuses(started.session()))
        .containsExactly(StageStatus.ACTIVE, StageStatus.PENDING, StageStatus.PENDING);
    assertThat(stage(started.session(), "api").deadline()).isEqualTo(TEN.plusSeconds(300));
  }

  @Test
  void hasNoDeadlinesWithoutAClock() {
    assertThat(stage(started(0).session(), "api").deadline()).isNull();
  }

  @Test
  void goesOnToTheNextStageWhenOneIsHandedIn() {
    Accepted next = complete(started(300).session(), "api", 200);

    assertThat(next.facts())
        .hasExactlyElementsOfTypes(
            SessionFact.StageCompleted.class, SessionFact.StageStarted.class);
    assertThat(next.session().version()).isEqualTo(4);
    assertThat(stage(next.session(), "api").timing().spentSeconds()).isEqualTo(200);
    assertThat(stage(next.session(), "design").status()).isEqualTo(StageStatus.ACTIVE);
    assertThat(stage(next.session(), "design").deadline()).isEqualTo(TEN.plusSeconds(200 + 300));
  }

  @Test
  void takesAHandInAfterTheDeadlineAndMarksItLate() {
    assertThat(stage(complete(started(300).session(), "api", 300).session(), "api").timing().late())
        .isFalse();
    assertThat(stage(complete(started(300).session(), "api", 301).session(), "api").timing().late())
        .isTrue();
    assertThat(
            stage(complete(started(300).session(), "api", 9_000).session(), "api").timing().late())
        .isTrue();
  }

  @Test
  void endsWithItsLastStage() {
    Accepted last = completeAll(started(300).session());

    assertThat(last.facts())
        .hasExactlyElementsOfTypes(SessionFact.StageCompleted.class, SessionFact.Completed.class);
    assertThat(last.session().status()).isEqualTo(SessionStatus.COMPLETED);
    assertThat(last.session().version()).isEqualTo(8);
    assertThat(last.session().endedAt()).isEqualTo(TEN.plusSeconds(30));
  }

  @Test
  void refusesAStageOutOfOrder() {
    assertThat(reason(started(300).session(), new CompleteStage("design")))
        .isEqualTo(Rejection.STAGE_NOT_STARTED);
  }

  @Test
  void refusesTheSameStageTwice() {
    assertThat(
            reason(complete(started(300).session(), "api", 10).session(), new CompleteStage("api")))
        .isEqualTo(Rejection.STAGE_ALREADY_COMPLETED);
  }

  @Test
  void refusesAStageItDoesNotHave() {
    assertThat(reason(started(300).session(), new CompleteStage("dessert")))
        .isEqualTo(Rejection.UNKNOWN_STAGE);
    assertThat(reason(started(300).session(), new ReopenStage("dessert", "hungry")))
        .isEqualTo(Rejection.UNKNOWN_STAGE);
  }

  @Test
  void takesNothingOnceItIsOver() {
    PracticeSession over = completeAll(started(300).session()).session();

    assertThat(reason(over, new CompleteStage("api"))).isEqualTo(Rejection.SESSION_CLOSED);
    assertThat(reason(over, new ReopenStage("api", "regret"))).isEqualTo(Rejection.SESSION_CLOSED);
    assertThat(reason(over, new Abandon())).isEqualTo(Rejection.SESSION_CLOSED);
  }

  @Test
  void goesBackToAnEarlierStageAndSetsTheActiveOneAside() {
    PracticeSession second = complete(started(300).session(), "api", 100).session();

    Accepted back = reopen(second, "api", 150);

    assertThat(back.facts()).hasExactlyElementsOfTypes(SessionFact.StageReopened.class);
    assertThat(statuses(back.session()))
        .containsExactly(StageStatus.ACTIVE, StageStatus.PENDING, StageStatus.PENDING);
    assertThat(stage(back.session(), "api").attempt()).isEqualTo(2);
    assertThat(reason(back.session(), new CompleteStage("design")))
        .isEqualTo(Rejection.STAGE_SET_ASIDE);
  }

  @Test
  void aReturnBorrowsTheTimeOfTheStageItInterrupts() {
    PracticeSession second = complete(started(300).session(), "api", 100).session();
    PracticeSession back = reopen(second, "api", 150).session();

    assertThat(stage(back, "api").deadline()).isEqualTo(TEN.plusSeconds(400));

    PracticeSession on = complete(back, "api", 190).session();
    assertThat(stage(on, "design").deadline()).isEqualTo(TEN.plusSeconds(400));
    assertThat(stage(complete(on, "design", 290).session(), "design").timing().spentSeconds())
        .as("50 s before the return and 100 s after it")
        .isEqualTo(150);
  }

  @Test
  void goesBackOnlyToAStageBeforeTheActiveOne() {
    PracticeSession second = complete(started(300).session(), "api", 100).session();
    PracticeSession third = complete(second, "design", 110).session();
    PracticeSession back = reopen(third, "api", 120).session();

    assertThat(reason(second, new ReopenStage("design", "it is the active one")))
        .isEqualTo(Rejection.NOT_AN_EARLIER_STAGE);
    assertThat(reason(second, new ReopenStage("limits", "it has not begun")))
        .isEqualTo(Rejection.NOT_AN_EARLIER_STAGE);
    assertThat(reason(back, new ReopenStage("design", "it comes after the reopened one")))
        .isEqualTo(Rejection.NOT_AN_EARLIER_STAGE);
  }

  @Test
  void goesOnWhereItWasWhenTheReturnIsOver() {
    PracticeSession third =
        complete(complete(started(300).session(), "api", 10).session(), "design", 20).session();

    Accepted on = complete(reopen(third, "api", 30).session(), "api", 40);

    assertThat(statuses(on.session()))
        .containsExactly(StageStatus.COMPLETED, StageStatus.COMPLETED, StageStatus.ACTIVE);
    assertThat(stage(on.session(), "limits").startedAt()).isEqualTo(TEN.plusSeconds(20));
  }

  @Test
  void canBeGivenUp() {
    Accepted given = accepted(started(300).session().decide(new Abandon(), TEN.plusSeconds(5)));

    assertThat(given.session().status()).isEqualTo(SessionStatus.ABANDONED);
    assertThat(statuses(given.session())).doesNotContain(StageStatus.ACTIVE);
    assertThat(given.facts()).hasExactlyElementsOfTypes(SessionFact.Abandoned.class);
  }

  @Test
  void bearsAClockThatRunsBackwards() {
    assertThat(
            stage(complete(started(300).session(), "api", -60).session(), "api")
                .timing()
                .spentSeconds())
        .isZero();
  }

  private static Accepted started(int seconds) {
    return PracticeSession.start(
        UUID.randomUUID(),
        UUID.randomUUID(),
        List.of(),
        "url-shortener",
        "three-step",
        seconds == 0 ? Mode.UNTIMED : Mode.INTERVIEW,
        List.of(
            new PlannedStage("api", List.of(StageKind.API), seconds),
            new PlannedStage("design", List.of(StageKind.ARCHITECTURE), seconds),
            new PlannedStage("limits", List.of(StageKind.BOTTLENECKS), seconds)),
        TEN);
  }

  private static Accepted complete(PracticeSession session, String stage, int second) {
    return accepted(session.decide(new CompleteStage(stage), TEN.plusSeconds(second)));
  }

  private static Accepted completeAll(PracticeSession session) {
    PracticeSession second = complete(session, "api", 10).session();
    return complete(complete(second, "design", 20).session(), "limits", 30);
  }

  private static Accepted reopen(PracticeSession session, String stage, int second) {
    return accepted(session.decide(new ReopenStage(stage, "why not"), TEN.plusSeconds(second)));
  }

  private static Accepted accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted) decision;
  }

  private static Rejection reason(PracticeSession session, SessionCommand command) {
    Decision decision = session.decide(command, TEN.plusSeconds(60));
    assertThat(decision).isInstanceOf(Rejected.class);
    return ((Rejected) decision).reason();
  }

  private static Stage stage(PracticeSession session, String id) {
    return session.stage(id).orElseThrow();
  }

  private static List<StageStatus> statuses(PracticeSession session) {
    return session.stages().stream().map(Stage::status).toList();
  }
}
