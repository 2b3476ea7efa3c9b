package dev.rehearsal.analytics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.support.BoundFacts;
import dev.rehearsal.analytics.support.TestSession;
import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.analytics.track.Fact;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.content.Difficulty;
import dev.rehearsal.content.Pattern;
import dev.rehearsal.content.Problem;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.StageKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private static final List<Problem> PROBLEMS =
      List.of(
          problem("url-shortener", Pattern.READ_HEAVY, Difficulty.EASY),
          problem("news-feed", Pattern.READ_HEAVY, Difficulty.MEDIUM),
          problem("chat", Pattern.REAL_TIME, Difficulty.HARD),
          problem("rate-limiter", Pattern.INFRASTRUCTURE, Difficulty.MEDIUM));

  private final UUID learner = UUID.randomUUID();
  private final Map<Long, CriteriaList> criteria = new HashMap<>();

  @Test
  void knowsNothingOfSomebodyWhoNeverPractised() {
    Progress progress = progress();

    assertThat(progress.sessions()).isZero();
    assertThat(progress.streakDays()).isZero();
    assertThat(progress.dimensions()).isEmpty();
    assertThat(progress.recommended()).hasSize(3);
  }

  @Test
  void countsDaysInARowUpToToday() {
    assertThat(progress(daysAgo(0), daysAgo(1), daysAgo(2), daysAgo(4)).streakDays()).isEqualTo(3);
  }

  @Test
  void keepsTheStreakUntilTheDayIsOver() {
    assertThat(progress(daysAgo(1), daysAgo(2)).streakDays()).isEqualTo(2);
    assertThat(progress(daysAgo(2), daysAgo(3)).streakDays()).isZero();
  }

  @Test
  void addsUpTheTimeOfAllAttempts() {
    TestSession session =
        daysAgo(0)
            .starts()
            .handsIn("api", 400)
            .reopens("api")
            .handsIn("api", 200)
            .handsIn("storage", 60);

    Progress progress = progress(session);

    assertThat(progress.minutesPractised()).isEqualTo(11);
    assertThat(progress.stages())
        .filteredOn(stage -> stage.kind() == StageKind.API)
        .singleElement()
        .satisfies(
            stage -> {
              assertThat(stage.averageSeconds()).isEqualTo(200);
              assertThat(stage.average()).isNull();
            });
  }

  @Test
  void showsTheTrendInTheOrderOfSessions() {
    Progress progress =
        progress(
            daysAgo(1).goesThrough(80), daysAgo(3).goesThrough(40), daysAgo(2).goesThrough(60));

    assertThat(progress.dimensions().getFirst())
        .isEqualTo(
            new Progress.DimensionProgress(Dimension.PROBLEM_FRAMING, 80, 60, List.of(40, 60, 80)));
    assertThat(progress.stages().getFirst().average()).isEqualTo(60);
  }

  @Test
  void namesWhatIsMissedMost() {
    Progress progress = progress(daysAgo(1).goesThrough(50), daysAgo(0).goesThrough(20));

    assertThat(progress.weakestCriteria()).hasSize(5);
    assertThat(progress.weakestCriteria().getFirst().id()).endsWith(".first");
    assertThat(progress.weakestCriteria().getFirst().missed()).isEqualTo(1);
    assertThat(progress.weakestCriteria())
        .noneMatch(criterion -> criterion.id().endsWith(".third"));
  }

  @Test
  void recommendsWhatWentBadlyAndThenWhatIsNew() {
    Progress progress = progress(daysAgo(1).goesThrough(30));

    assertThat(progress.recommended())
        .containsExactly(
            new Progress.Recommendation(
                "url-shortener", "Your last result was 30 points: practise it again."),
            new Progress.Recommendation(
                "rate-limiter", "You have not tried a problem of the pattern infrastructure yet."),
            new Progress.Recommendation(
                "chat", "You have not tried a problem of the pattern real-time yet."));
  }

  @Test
  void recommendsOnlyProblemsThatThereAre() {
    Progress progress = progress(daysAgo(1).withProblem("withdrawn").goesThrough(10));

    assertThat(progress.recommended())
        .extracting(Progress.Recommendation::problemId)
        .doesNotContain("withdrawn");
  }

  private TestSession daysAgo(int days) {
    TestSession session =
        new TestSession(learner, List.of(), NOW.minus(Duration.ofDays(days)).minusSeconds(3_600));
    return session;
  }

  private Progress progress(TestSession... sessions) {
    List<SessionTrack> tracks = new ArrayList<>();
    for (TestSession session : sessions) {
      if (session.events().isEmpty()) {
        session.goesThrough(70);
      }
      tracks.add(track(session.events()));
    }
    return new History(tracks)
        .progress(Freshness.at(NOW, NOW), NOW, ZoneOffset.UTC, criteria, PROBLEMS);
  }

  private SessionTrack track(List<Event> events) {
    List<Fact> facts = events.stream().map(HistoryTest::fact).toList();
    SessionTrack track = SessionTrack.begin(facts.getFirst().session());
    for (Fact fact : facts) {
      track = track.with(fact);
      if (fact instanceof Fact.StageJudged judged) {
        criteria.put(judged.criteria().key(), judged.criteria());
      }
    }
    return track;
  }

  private static Fact fact(Event event) {
    Fact fact = BoundFacts.of(event);
    if (fact == null) {
      throw new IllegalArgumentException(event.toString());
    }
    return fact;
  }

  private static Problem problem(String id, Pattern pattern, Difficulty difficulty) {
    return new Problem(id, id, pattern, difficulty, "Design it.", List.of());
  }
}
