package dev.rehearsal.analytics.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.Mode;
import dev.rehearsal.events.Outcome;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.SessionEvent;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.StageRef;
import dev.rehearsal.events.StageTiming;
import dev.rehearsal.events.artifact.Artifact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the events of one session, as the services would. */
public final class TestSession {

  /** The stages of every session here; the third has two kinds. */
  public static final Map<String, List<StageKind>> STAGES = new LinkedHashMap<>();

  static {
    STAGES.put("requirements", List.of(StageKind.REQUIREMENTS));
    STAGES.put("estimation", List.of(StageKind.ESTIMATION));
    STAGES.put("api", List.of(StageKind.API, StageKind.DATA_MODEL));
    STAGES.put("architecture", List.of(StageKind.ARCHITECTURE));
    STAGES.put("storage", List.of(StageKind.DATA_MODEL, StageKind.BOTTLENECKS));
  }

  private static final int PLANNED = 300;

  private UUID sessionId = UUID.randomUUID();
  private final UUID learner;
  private final List<UUID> cohorts;
  private final Instant startedAt;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, StageRef> attempts = new HashMap<>();
  private final Map<StageRef, StageTiming> timings = new HashMap<>();
  private String problemId = "url-shortener";
  private Instant now;
  private long version;

  public TestSession(UUID learner, List<UUID> cohorts, Instant startedAt) {
    this.learner = learner;
    this.cohorts = cohorts;
    this.startedAt = startedAt;
    this.now = startedAt;
  }

  /** A session that has only just begun. */
  public static TestSession of(UUID learner, UUID... cohorts) {
    return new TestSession(
        learner, List.of(cohorts), Instant.ofEpochMilli(System.currentTimeMillis()));
  }

  public UUID id() {
    return sessionId;
  }

  public UUID learner() {
    return learner;
  }

  public List<Event> events() {
    return List.copyOf(events);
  }

  public TestSession withId(UUID id) {
    sessionId = id;
    return this;
  }

  public TestSession withProblem(String id) {
    problemId = id;
    return this;
  }

  public TestSession after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  public TestSession starts() {
    return add(new SessionEvent.SessionStarted(id(events), now, next(), List.of()));
  }

  public TestSession enters(String stage, @Nullable Instant deadline) {
    return add(new SessionEvent.StageStarted(id(events), now, next(), ref(stage), deadline));
  }

  public TestSession asks(String stage) {
    return add(new SessionEvent.QuestionAsked(id(events), now, next(), stage, "scale", true));
  }

  /** Hands in, and enters no other stage. */
  public TestSession handsIn(String stage, int seconds) {
    Instant begun = now;
    now = now.plusSeconds(seconds);
    StageTiming timing = new StageTiming(begun, now, PLANNED, seconds, seconds > 2 * PLANNED);
    timings.put(ref(stage), timing);
    return add(
        new SessionEvent.StageCompleted(
            id(events), now, next(), ref(stage), timing, Artifact.ofNotes("notes of " + stage)));
  }

  public TestSession reopens(String stage) {
    StageRef old = ref(stage);
    StageRef again = new StageRef(old.stageId(), old.kinds(), old.attempt() + 1);
    attempts.put(stage, again);
    return add(new SessionEvent.StageReopened(id(events), now, next(), again, "new insight"));
  }

  public TestSession completes() {
    return add(new SessionEvent.SessionCompleted(id(events), now, next(), List.of()));
  }

  public TestSession abandons() {
    return add(new SessionEvent.SessionAbandoned(id(events), now, next()));
  }

  /** The last hand-in of the stage is judged. */
  public TestSession isScored(String stage, int points) {
    return isScored(stage, points, "rubric-1", Evaluator.RULES);
  }

  public TestSession isScored(String stage, int points, String rubric, Evaluator evaluator) {
    now = now.plusMillis(7);
    StageTiming timing = timings.get(ref(stage));
    if (timing == null) {
      throw new IllegalStateException(stage + " is not handed in");
    }
    return add(
        new ScoreEvent.StageScored(
            id(events),
            now,
            session(version),
            ref(stage),
            timing,
            new ScoreEvent.StageScore(
                rubric,
                evaluator,
                points,
                dimensions(points),
                criteria(stage, points),
                List.of())));
  }

  public TestSession isScoredAsAWhole(int points, String rubric, Evaluator evaluator) {
    now = now.plusMillis(7);
    return add(
        new ScoreEvent.SessionScored(
            id(events),
            now,
            session(version),
            new ScoreEvent.SessionScore(
                rubric,
                evaluator,
                Level.SENIOR,
                points,
                dimensions(points),
                List.of(),
                List.of(),
                List.of("Name numbers."))));
  }

  /** The five stages in order, each handed in and judged, and the whole. */
  public TestSession goesThrough(int points) {
    starts();
    for (String stage : STAGES.keySet()) {
      enters(stage, now.plusSeconds(PLANNED)).handsIn(stage, 40).isScored(stage, points);
    }
    return completes().isScoredAsAWhole(points, "rubric-1", Evaluator.RULES);
  }

  private TestSession add(Event event) {
    events.add(event);
    return this;
  }

  private StageRef ref(String stage) {
    List<StageKind> kinds = STAGES.get(stage);
    if (kinds == null) {
      throw new IllegalArgumentException(stage);
    }
    return attempts.computeIfAbsent(stage, id -> new StageRef(id, kinds, 1));
  }

  private SessionRef next() {
    return session(++version);
  }

  private SessionRef session(long at) {
    return new SessionRef(
        sessionId, at, learner, cohorts, problemId, "five-step", Mode.INTERVIEW, startedAt);
  }

  private UUID id(List<Event> before) {
    return UUID.nameUUIDFromBytes((sessionId + "/" + before.size()).getBytes(UTF_8));
  }

  private static List<ScoreEvent.DimensionScore> dimensions(int points) {
    return List.of(
        new ScoreEvent.DimensionScore(Dimension.PROBLEM_FRAMING, points, Level.JUNIOR),
        new ScoreEvent.DimensionScore(Dimension.ARCHITECTURE, 100 - points, null));
  }

  private static List<ScoreEvent.CriterionResult> criteria(String stage, int points) {
    return List.of(
        criterion(stage + ".first", points >= 30 ? Outcome.MET : Outcome.MISSED),
        criterion(stage + ".second", points >= 60 ? Outcome.MET : Outcome.PARTLY),
        criterion(stage + ".third", points >= 90 ? Outcome.MET : Outcome.UNKNOWN));
  }

  private static ScoreEvent.CriterionResult criterion(String id, Outcome outcome) {
    return new ScoreEvent.CriterionResult(
        id,
        "Title of " + id,
        Dimension.ARCHITECTURE,
        Level.JUNIOR,
        outcome,
        1,
        List.of(new ScoreEvent.Evidence("/notes", 0, 5)),
        "Say why.");
  }
}
