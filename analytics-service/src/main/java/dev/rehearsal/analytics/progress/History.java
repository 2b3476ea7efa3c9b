package dev.rehearsal.analytics.progress;

import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.analytics.track.DimensionPoints;
import dev.rehearsal.analytics.track.HandIn;
import dev.rehearsal.analytics.track.KindSet;
import dev.rehearsal.analytics.track.Score;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.StageTrack;
import dev.rehearsal.content.Problem;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/** The sessions of one learner, the oldest first. Immutable; knows no clock and no store. */
final class History {

  private static final int LONGEST_TREND = 20;

  private final List<SessionTrack> sessions;

  History(Collection<SessionTrack> sessions) {
    this.sessions =
        sessions.stream()
            .sorted(
                Comparator.<SessionTrack>comparingLong(track -> track.session().startedAt())
                    .thenComparing(track -> track.session().sessionId()))
            .toList();
  }

  /**
   * @param zone in which days begin
   * @param criteria the lists that the sessions refer to
   */
  Progress progress(
      Freshness freshness,
      Instant now,
      ZoneId zone,
      Map<Long, CriteriaList> criteria,
      List<Problem> problems) {
    return new Progress(
        freshness.asOf(),
        freshness.lagMillis(),
        sessions.size(),
        handIns().stream().mapToLong(HandIn::seconds).sum() / 60,
        streakDays(now, zone),
        dimensions(),
        stages(),
        WeakestCriteria.of(sessions, criteria),
        Recommendations.of(sessions, problems, now));
  }

  /** The keys of the lists of criteria that the sessions refer to. */
  Set<Long> criteria() {
    Set<Long> keys = new HashSet<>();
    for (StageTrack stage : allStages()) {
      if (stage.score() != null && stage.score().outcomes().size() > 0) {
        keys.add(stage.score().outcomes().criteria());
      }
    }
    return keys;
  }

  private int streakDays(Instant now, ZoneId zone) {
    Set<LocalDate> days = new HashSet<>();
    for (HandIn handIn : handIns()) {
      days.add(LocalDate.ofInstant(Instant.ofEpochMilli(handIn.completedAt()), zone));
    }
    LocalDate day = LocalDate.ofInstant(now, zone);
    if (!days.contains(day)) {
      day = day.minusDays(1);
    }
    int streak = 0;
    while (days.contains(day)) {
      streak++;
      day = day.minusDays(1);
    }
    return streak;
  }

  private List<Progress.DimensionProgress> dimensions() {
    List<Progress.DimensionProgress> all = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<Integer> points =
          sessions.stream()
              .map(session -> session.dimensions().of(dimension))
              .filter(value -> value != DimensionPoints.ABSENT)
              .toList();
      if (!points.isEmpty()) {
        all.add(
            new Progress.DimensionProgress(
                dimension,
                points.getLast(),
                oneDecimal(points.stream().mapToInt(value -> value).average()),
                points.subList(Math.max(0, points.size() - LONGEST_TREND), points.size())));
      }
    }
    return all;
  }

  private List<Progress.StageProgress> stages() {
    List<Progress.StageProgress> all = new ArrayList<>();
    for (StageKind kind : StageKind.values()) {
      KindSet wanted = KindSet.of(kind);
      List<StageTrack> stages =
          allStages().stream().filter(stage -> stage.kinds().meets(wanted)).toList();
      if (!stages.isEmpty()) {
        all.add(progress(kind, stages));
      }
    }
    return all;
  }

  private static Progress.StageProgress progress(StageKind kind, List<StageTrack> stages) {
    OptionalDouble points =
        stages.stream()
            .map(StageTrack::score)
            .filter(Objects::nonNull)
            .mapToInt(Score::points)
            .average();
    return new Progress.StageProgress(
        kind,
        points.isPresent() ? oneDecimal(points) : null,
        oneDecimal(stages.stream().mapToInt(stage -> stage.latest().seconds()).average()),
        (int) stages.stream().filter(stage -> stage.latest().overran()).count());
  }

  private List<StageTrack> allStages() {
    return sessions.stream().flatMap(session -> session.stages().stream()).toList();
  }

  private List<HandIn> handIns() {
    return allStages().stream().flatMap(stage -> stage.handIns().stream()).toList();
  }

  private static double oneDecimal(OptionalDouble value) {
    return Math.round(10 * value.orElse(0)) / 10.0;
  }
}
