package dev.rehearsal.analytics.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.analytics.support.BoundFacts;
import dev.rehearsal.analytics.support.Histories;
import dev.rehearsal.analytics.support.TestSession;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.ScoreEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTrackTest {

  private final TestSession session = TestSession.of(UUID.randomUUID());

  @Test
  void isTheSameInWhateverOrderAndHoweverOftenFactsCome() {
    Random random = new Random(5);
    for (List<Fact> facts : histories()) {
      SessionTrack inOrder = merge(facts);
      List<Fact> disordered = new ArrayList<>(facts);
      disordered.addAll(facts.subList(0, random.nextInt(facts.size())));
      Collections.shuffle(disordered, random);

      assertThat(merge(disordered)).isEqualTo(inOrder);
    }
  }

  @Test
  void isUntouchedByWhatItKnows() {
    for (List<Fact> facts : histories()) {
      SessionTrack track = merge(facts);

      facts.forEach(fact -> assertThat(track.with(fact)).isSameAs(track));
    }
  }

  @Test
  void survivesItsBytes() {
    for (List<Fact> facts : histories()) {
      SessionTrack track = merge(facts);

      assertThat(TrackCodec.decode(TrackCodec.encode(track))).isEqualTo(track);
    }
  }

  @Test
  void takesTheHighestAttemptAndTheNewestScore() {
    SessionTrack track =
        track(
            session
                .starts()
                .handsIn("api", 100)
                .isScored("api", 90)
                .reopens("api")
                .handsIn("api", 50)
                .isScored("api", 40)
                .isScored("api", 45, "rubric-2", Evaluator.RULES));

    StageTrack stage = track.stages().getFirst();
    assertThat(Objects.requireNonNull(stage.score()).points()).isEqualTo(45);
    assertThat(stage.latest().seconds()).isEqualTo(50);
    assertThat(stage.handIns()).hasSize(2);
  }

  @Test
  void takesAHumansGradeOverALaterOneOfAMachine() {
    SessionTrack track =
        track(
            session
                .starts()
                .handsIn("api", 100)
                .isScored("api", 90, "rubric-1", Evaluator.HUMAN)
                .isScored("api", 10, "rubric-2", Evaluator.LLM));

    assertThat(Objects.requireNonNull(track.stages().getFirst().score()).points()).isEqualTo(90);
  }

  @Test
  void knowsHandInsAndTheEndFromScoresAlone() {
    session.goesThrough(80);
    SessionTrack whole = track(session);
    SessionTrack rebuilt =
        merge(facts(session.events().stream().filter(ScoreEvent.class::isInstance).toList()));

    assertThat(rebuilt.stages()).isEqualTo(whole.stages());
    assertThat(rebuilt.status()).isEqualTo(SessionStatus.COMPLETED);
    assertThat(rebuilt.score()).isEqualTo(whole.score());
    assertThat(rebuilt.session()).isEqualTo(whole.session());
  }

  @Test
  void averagesItsStagesUntilTheWholeIsJudged() {
    session.starts().handsIn("api", 1).isScored("api", 40);
    session.handsIn("estimation", 1).isScored("estimation", 61);
    assertThat(track(session).dimensions().of(Dimension.PROBLEM_FRAMING)).isEqualTo(51);

    session.completes().isScoredAsAWhole(70, "rubric-1", Evaluator.RULES);

    assertThat(track(session).dimensions().of(Dimension.PROBLEM_FRAMING)).isEqualTo(70);
  }

  private static SessionTrack track(TestSession session) {
    return merge(facts(session.events()));
  }

  private static SessionTrack merge(List<Fact> facts) {
    SessionTrack track = SessionTrack.begin(facts.getFirst().session());
    for (Fact fact : facts) {
      track = track.with(fact);
    }
    return track;
  }

  private static List<List<Fact>> histories() {
    Map<UUID, List<Fact>> bySession = new HashMap<>();
    for (Fact fact : facts(new Histories(23).events(200))) {
      bySession.computeIfAbsent(fact.session().sessionId(), _ -> new ArrayList<>()).add(fact);
    }
    return List.copyOf(bySession.values());
  }

  private static List<Fact> facts(List<? extends Event> events) {
    List<Fact> facts = new ArrayList<>();
    for (Event event : events) {
      Fact fact = BoundFacts.of(event);
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }
}
