package dev.rehearsal.events;

import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.events.artifact.Bottleneck;
import dev.rehearsal.events.artifact.Diagram;
import dev.rehearsal.events.artifact.Endpoint;
import dev.rehearsal.events.artifact.Entity;
import dev.rehearsal.events.artifact.Estimate;
import dev.rehearsal.events.artifact.Requirements;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One event of every type, with every field filled. */
final class SampleEvents {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = NINE.plusSeconds(280);
  private static final UUID EVENT = UUID.fromString("01957d2c-0000-7000-8000-000000000001");
  private static final UUID COHORT = UUID.fromString("01957d2c-0000-7000-8000-00000000000c");
  private static final UUID LEARNER = UUID.fromString("01957d2c-0000-7000-8000-00000000000e");
  private static final SessionRef SESSION =
      new SessionRef(
          UUID.fromString("01957d2c-0000-7000-8000-00000000000a"),
          3,
          LEARNER,
          List.of(COHORT),
          "url-shortener",
          "five-step",
          Mode.INTERVIEW,
          NINE);
  private static final StageRef STAGE =
      new StageRef("requirements", List.of(StageKind.REQUIREMENTS), 1);
  private static final StageTiming TIMING = new StageTiming(NINE, LATER, 300, 280, false);

  private SampleEvents() {}

  static List<Event> all() {
    return List.of(
        new SessionEvent.SessionStarted(
            EVENT,
            NINE,
            SESSION,
            List.of(
                new SessionEvent.PlannedStage(
                    "requirements", List.of(StageKind.REQUIREMENTS), 300))),
        new SessionEvent.StageStarted(EVENT, NINE, SESSION, STAGE, NINE.plusSeconds(300)),
        new SessionEvent.StageCompleted(EVENT, LATER, SESSION, STAGE, TIMING, artifact()),
        new SessionEvent.StageReopened(
            EVENT,
            LATER,
            SESSION,
            new StageRef("requirements", List.of(StageKind.REQUIREMENTS), 2),
            "The estimate shows that reads dominate."),
        new SessionEvent.SessionCompleted(
            EVENT,
            LATER,
            SESSION,
            List.of(new SessionEvent.Submission(STAGE, TIMING, Artifact.ofNotes("Scope.")))),
        new SessionEvent.SessionAbandoned(EVENT, LATER, SESSION),
        new SessionEvent.QuestionAsked(EVENT, LATER, SESSION, "requirements", "scale", true),
        new SessionEvent.ProbeAnswered(
            EVENT, LATER, SESSION, STAGE, "cache-miss", "The database answers."),
        new ScoreEvent.StageScored(EVENT, LATER, SESSION, STAGE, TIMING, stageScore()),
        new ScoreEvent.SessionScored(EVENT, LATER, SESSION, sessionScore()),
        new ScoreEvent.ProbeRaised(
            EVENT, LATER, SESSION, STAGE, "cache-miss", "What happens on a cache miss?"),
        new CohortEvent.CohortChanged(EVENT, NINE, COHORT, 2, List.of(LEARNER), true, false),
        new CohortEvent.MembershipChanged(EVENT, NINE, COHORT, 1, LEARNER, true),
        new ActivityEvent.StageActivity(
            EVENT,
            LATER,
            SESSION.sessionId(),
            LEARNER,
            List.of(COHORT),
            "requirements",
            List.of(StageKind.REQUIREMENTS),
            NINE.plusSeconds(300),
            120));
  }

  private static Artifact artifact() {
    return new Artifact(
        "Links are read far more often than written.",
        new Requirements(
            List.of("Shorten a URL"),
            List.of(new Requirements.Quality("latency", "p99 < 100 ms", "redirects block a page")),
            List.of("custom domains"),
            List.of("100M new links a month"),
            "Short links that redirect fast and never break."),
        List.of(new Estimate("write QPS", "100M / 30d", "39/s", "one primary is enough")),
        List.of(
            new Endpoint(
                "POST", "/v1/urls", "shorten", "{url}", "201 {shortUrl}", "400, 429", "API key")),
        List.of(new Entity("urls", "code, target", "PK code", "PostgreSQL", "lookups by key")),
        new Diagram(
            List.of(
                new Diagram.Node("n1", Diagram.NodeKind.CLIENT, "browser", null, null),
                new Diagram.Node("n2", Diagram.NodeKind.SERVICE, "api", 3, "stateless")),
            List.of(new Diagram.Edge("n1", "n2", "GET /code", Diagram.Flow.READ))),
        List.of(
            new Bottleneck(
                "hot links", Bottleneck.Kind.THROUGHPUT, "cache in front of the database")));
  }

  private static ScoreEvent.StageScore stageScore() {
    return new ScoreEvent.StageScore(
        "3f9a1c",
        Evaluator.RULES,
        72,
        List.of(new ScoreEvent.DimensionScore(Dimension.PROBLEM_FRAMING, 72, Level.SENIOR)),
        List.of(
            new ScoreEvent.CriterionResult(
                "scope-is-cut",
                "Cuts the scope",
                Dimension.PROBLEM_FRAMING,
                Level.JUNIOR,
                Outcome.MET,
                2,
                List.of(new ScoreEvent.Evidence("/requirements/outOfScope/0", 0, 14)),
                "You said what you leave out.")),
        List.of(
            new ScoreEvent.Finding(
                "arithmetic", "The quotient is 39/s, not 390/s.", "/estimates/0")));
  }

  private static ScoreEvent.SessionScore sessionScore() {
    return new ScoreEvent.SessionScore(
        "3f9a1c",
        Evaluator.RULES,
        Level.SENIOR,
        70,
        List.of(new ScoreEvent.DimensionScore(Dimension.ESTIMATION, 70, Level.SENIOR)),
        List.of(new ScoreEvent.Finding("spof", "The database has no replica.", "/diagram/nodes/3")),
        List.of(new ScoreEvent.Mistake("one-way-process", "No stage was opened again.")),
        List.of("Name the hit rate that your cache needs."));
  }
}
