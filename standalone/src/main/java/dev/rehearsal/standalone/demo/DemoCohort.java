package dev.rehearsal.standalone.demo;

import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswer.Skill;
import dev.rehearsal.content.DemoAnswers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a cohort practising for as long as the demo runs: first one quick session each, so that the
 * dashboards have something to show, then at a pace one can watch. Ends with its threads.
 */
public final class DemoCohort implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DemoCohort.class);

  /** Enough to look alive; a demo left running overnight must not fill the disk. */
  private static final int SESSIONS_PER_LEARNER = 60;

  private final RehearsalClient anonymous;
  private final UUID cohortId;
  private final DemoAccount instructor;
  private final List<DemoAccount> learners;
  private final List<Thread> threads = new CopyOnWriteArrayList<>();

  /**
   * @param cohortId whom {@code instructor} teaches
   * @param password of the simulated learners' accounts
   */
  public DemoCohort(URI origin, UUID cohortId, DemoAccount instructor, String password) {
    this.cohortId = cohortId;
    this.anonymous =
        RehearsalClient.anonymous(origin, HttpClient.newHttpClient(), new JsonMapper());
    this.instructor = instructor;
    this.learners = Names.ALL.stream().map(name -> account(name, password)).toList();
  }

  private static DemoAccount account(String name, String password) {
    String local = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    return new DemoAccount(local + "@cohort.demo.rehearsal", name, password);
  }

  /** Returns at once; the cohort practises in the background. */
  public void start() {
    threads.add(Thread.ofVirtual().name("demo-cohort").start(this::gather));
  }

  private void gather() {
    try {
      JsonNode cohort = anonymous.as(instructor).get("/api/cohorts/" + cohortId);
      String joinCode = cohort.path("joinCode").asString();
      List<DemoAnswer> all = DemoAnswers.bundled();
      for (int number = 0; number < learners.size(); number++) {
        DemoAccount learner = learners.get(number);
        RandomGenerator random = new SplittableRandom(number);
        List<DemoAnswer> answers = answersOf(number, all);
        threads.add(
            Thread.ofVirtual()
                .name("demo-" + learner)
                .start(() -> live(learner, joinCode, answers, random)));
      }
    } catch (IOException failed) {
      log.warn("The demo cohort does not start: {}", failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Skill is spread over the cohort: some strong, most middling, some weak. */
  private static List<DemoAnswer> answersOf(int number, List<DemoAnswer> all) {
    Skill skill =
        switch (number % 5) {
          case 0 -> Skill.STRONG;
          case 4 -> Skill.WEAK;
          default -> Skill.MIDDLING;
        };
    return all.stream().filter(answer -> answer.skill() == skill).toList();
  }

  private void live(
      DemoAccount account, String joinCode, List<DemoAnswer> answers, RandomGenerator random) {
    try {
      RehearsalClient api = anonymous.as(account);
      api.post("/api/cohort-memberships", Map.of("joinCode", joinCode));
      SimulatedLearner learner = new SimulatedLearner(api, answers, random);
      learner.practise(Pace.AT_ONCE);
      for (int session = 1; session < SESSIONS_PER_LEARNER; session++) {
        Thread.sleep(Pace.around(Pace.WATCHABLE.pause(), random));
        learner.practise(Pace.WATCHABLE);
      }
    } catch (IOException failed) {
      log.warn("The simulated learner {} stops practising: {}", account, failed.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
