package dev.rehearsal.analytics.support;

import dev.rehearsal.events.CohortEvent;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What many learners might do, from a seed. */
public final class Histories {

  private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

  private final Random random;
  private final List<UUID> learners = new ArrayList<>();
  private final List<UUID> cohorts = new ArrayList<>();

  public Histories(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      learners.add(id());
    }
    for (int i = 0; i < 4; i++) {
      cohorts.add(id());
    }
  }

  public List<UUID> cohorts() {
    return cohorts;
  }

  /** The events of so many sessions, each session's in their order, mixed. */
  public List<Event> events(int sessions) {
    List<List<Event>> queues = new ArrayList<>();
    queues.add(cohortEvents());
    for (int i = 0; i < sessions; i++) {
      queues.add(session());
    }
    List<Event> mixed = new ArrayList<>();
    while (!queues.isEmpty()) {
      List<Event> queue = queues.get(random.nextInt(queues.size()));
      mixed.add(queue.removeFirst());
      if (queue.isEmpty()) {
        queues.remove(queue);
      }
    }
    return mixed;
  }

  private List<Event> cohortEvents() {
    List<Event> events = new ArrayList<>();
    for (UUID cohort : cohorts) {
      events.add(
          new CohortEvent.CohortChanged(id(), BEGIN, cohort, 1, List.of(id()), false, false));
      for (UUID learner : learners) {
        int changes = random.nextInt(4);
        for (int version = 1; version <= changes; version++) {
          events.add(
              new CohortEvent.MembershipChanged(
                  id(), BEGIN, cohort, version, learner, version % 2 == 1));
        }
      }
    }
    return events;
  }

  private List<Event> session() {
    List<UUID> counted = cohorts.stream().filter(_ -> random.nextInt(3) == 0).toList();
    TestSession session =
        new TestSession(
                learners.get(random.nextInt(learners.size())),
                counted,
                BEGIN.plusSeconds(random.nextInt(1_000_000)))
            .withId(id())
            .starts();
    List<String> done = new ArrayList<>();
    for (String stage : TestSession.STAGES.keySet()) {
      session.enters(stage, null);
      if (random.nextInt(4) == 0) {
        session.asks(stage);
      }
      if (random.nextInt(12) == 0) {
        return new ArrayList<>(session.abandons().events());
      }
      session.handsIn(stage, random.nextInt(1_500));
      done.add(stage);
      if (random.nextInt(5) > 0) {
        score(session, stage);
      }
      if (random.nextInt(4) == 0) {
        String again = done.get(random.nextInt(done.size()));
        session.reopens(again).after(Duration.ofSeconds(5)).handsIn(again, random.nextInt(400));
        score(session, again);
      }
    }
    if (random.nextInt(4) > 0) {
      session.completes();
      session.isScoredAsAWhole(random.nextInt(101), "rubric-1", Evaluator.RULES);
      if (random.nextInt(4) == 0) {
        session.isScoredAsAWhole(random.nextInt(101), "rubric-2", Evaluator.RULES);
      }
    }
    return new ArrayList<>(session.events());
  }

  private void score(TestSession session, String stage) {
    session.isScored(stage, random.nextInt(101));
    if (random.nextInt(4) == 0) {
      session.isScored(stage, random.nextInt(101), "rubric-2", Evaluator.LLM);
    }
    if (random.nextInt(6) == 0) {
      session.isScored(stage, random.nextInt(101), "rubric-1", Evaluator.HUMAN);
      session.isScored(stage, random.nextInt(101), "rubric-3", Evaluator.RULES);
    }
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
