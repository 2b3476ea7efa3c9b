package dev.rehearsal.analytics.support;

import dev.rehearsal.analytics.aggregate.CohortField;
import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.dashboard.Stored;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Event;
import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.SessionScored;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.events.SessionEvent;
import dev.rehearsal.events.SessionEvent.SessionCompleted;
import dev.rehearsal.events.SessionEvent.StageCompleted;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.StageKind;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's main numbers, computed the simple way from the whole list of events: nothing of that
 * is shared with the fold.
 */
public record NaiveOverview(
    long sessionsStarted,
    long sessionsCompleted,
    long stagesCompleted,
    long stagePoints,
    long sessionPoints,
    Map<StageKind, Long> pointsByKind,
    Map<StageKind, Long> overrunsByKind) {

  public static NaiveOverview compute(List<Event> all, UUID cohort) {
    List<Event> events =
        new LinkedHashSet<>(all).stream().filter(event -> session(event, cohort) != null).toList();
    Set<UUID> started =
        events.stream()
            .map(event -> session(event, cohort))
            .filter(Objects::nonNull)
            .map(SessionRef::sessionId)
            .collect(Collectors.toSet());
    Set<UUID> completed = new HashSet<>();
    Map<String, StageCompleted> handIns = new HashMap<>();
    Map<String, StageScored> scores = new HashMap<>();
    Map<UUID, SessionScored> sessionScores = new HashMap<>();
    for (Event event : events) {
      switch (event) {
        case SessionCompleted done -> completed.add(done.session().sessionId());
        case StageCompleted done ->
            handIns.merge(
                done.session().sessionId() + done.stage().stageId(),
                done,
                (a, b) -> a.stage().attempt() > b.stage().attempt() ? a : b);
        case StageScored score ->
            scores.merge(
                score.session().sessionId() + score.stage().stageId(),
                score,
                (a, b) -> BETTER.compare(a, b) > 0 ? a : b);
        case SessionScored score ->
            sessionScores.merge(
                score.session().sessionId(),
                score,
                (a, b) -> a.occurredAt().isAfter(b.occurredAt()) ? a : b);
        default -> {}
      }
    }
    Map<StageKind, Long> points = new TreeMap<>();
    scores
        .values()
        .forEach(
            score ->
                score
                    .stage()
                    .kinds()
                    .forEach(kind -> points.merge(kind, (long) score.score().points(), Long::sum)));
    Map<StageKind, Long> overruns = new TreeMap<>();
    handIns.values().stream()
        .filter(done -> done.timing().spentSeconds() > done.timing().plannedSeconds())
        .forEach(done -> done.stage().kinds().forEach(kind -> overruns.merge(kind, 1L, Long::sum)));
    points.values().removeIf(sum -> sum == 0);
    return new NaiveOverview(
        started.size(),
        completed.size(),
        handIns.size(),
        scores.values().stream().mapToLong(score -> score.score().points()).sum(),
        sessionScores.values().stream().mapToLong(score -> score.score().points()).sum(),
        points,
        overruns);
  }

  /** The same numbers as the fold has them. */
  public static NaiveOverview read(String uri, Keyspace keys, UUID cohort) {
    try (RedisClient client = RedisClient.create(uri);
        StatefulRedisConnection<byte[], byte[]> connection =
            client.connect(ByteArrayCodec.INSTANCE)) {
      Tally numbers = Stored.sum(connection.sync().hvals(keys.numbers(cohort)));
      Map<StageKind, Long> points = new TreeMap<>();
      Map<StageKind, Long> overruns = new TreeMap<>();
      for (StageKind kind : StageKind.values()) {
        points.put(kind, numbers.get(CohortField.points(kind)));
        overruns.put(kind, numbers.get(CohortField.overrun(kind)));
      }
      points.values().removeIf(sum -> sum == 0);
      overruns.values().removeIf(sum -> sum == 0);
      return new NaiveOverview(
          numbers.get(CohortField.SESSIONS_STARTED),
          numbers.get(CohortField.SESSIONS_COMPLETED),
          numbers.get(CohortField.STAGES_COMPLETED),
          numbers.get(CohortField.STAGE_POINTS),
          numbers.get(CohortField.SESSION_POINTS),
          points,
          overruns);
    }
  }

  private static final Comparator<StageScored> BETTER =
      Comparator.<StageScored>comparingInt(score -> score.stage().attempt())
          .thenComparing(score -> score.score().evaluator() == Evaluator.HUMAN)
          .thenComparing(StageScored::occurredAt);

  private static @Nullable SessionRef session(Event event, UUID cohort) {
    SessionRef session =
        switch (event) {
          case SessionEvent told -> told.session();
          case ScoreEvent told -> told.session();
          default -> null;
        };
    return session != null && session.cohortIds().contains(cohort) ? session : null;
  }
}
