package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.aggregate.CohortField;
import dev.rehearsal.analytics.aggregate.PointsHistogram;
import dev.rehearsal.analytics.aggregate.SecondsBuckets;
import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.StageKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in numbers. Averages and medians are absent where there is nothing to take them of.
 *
 * @param learners members now
 * @param activeNow members who gave a sign of life in the last minutes
 * @param stagesCompleted stages handed in, each once however often it was revised
 * @param averagePoints of the newest judgement of each stage
 * @param averageSessionPoints of the newest judgement of each session
 */
public record Overview(
    Instant asOf,
    long lagMillis,
    long learners,
    long activeNow,
    long sessionsStarted,
    long sessionsCompleted,
    long stagesCompleted,
    @Nullable Double averagePoints,
    @Nullable Double averageSessionPoints,
    List<StageNumbers> stages,
    List<DimensionNumbers> dimensions) {

  /**
   * One kind of stage.
   *
   * @param count stages judged
   * @param completed stages handed in
   * @param histogram of points, in ten bins: 0–9, 10–19, … 90–100
   * @param medianSeconds of the last attempt; exact below 64 s, then within 1.6 %
   */
  public record StageNumbers(
      StageKind kind,
      long count,
      @Nullable Double averagePoints,
      List<Long> histogram,
      @Nullable Integer medianSeconds,
      long completed,
      long late,
      long overruns) {}

  /** One dimension, over sessions. */
  public record DimensionNumbers(Dimension dimension, long sessions, double average) {}

  static Overview of(Tally numbers, long learners, long activeNow, Freshness freshness) {
    Numbers cohort = new Numbers(new TreeMap<>());
    numbers.each(cohort.fields()::put);
    return new Overview(
        freshness.asOf(),
        freshness.lagMillis(),
        learners,
        activeNow,
        cohort.get(CohortField.SESSIONS_STARTED),
        cohort.get(CohortField.SESSIONS_COMPLETED),
        cohort.get(CohortField.STAGES_COMPLETED),
        cohort.average(CohortField.STAGE_POINTS, CohortField.STAGES_SCORED),
        cohort.average(CohortField.SESSION_POINTS, CohortField.SESSIONS_SCORED),
        stages(cohort),
        dimensions(cohort));
  }

  private static List<StageNumbers> stages(Numbers cohort) {
    return Arrays.stream(StageKind.values())
        .filter(kind -> cohort.get(CohortField.completed(kind)) > 0)
        .map(
            kind ->
                new StageNumbers(
                    kind,
                    cohort.get(CohortField.scored(kind)),
                    cohort.average(CohortField.points(kind), CohortField.scored(kind)),
                    histogram(kind, cohort),
                    medianSeconds(kind, cohort),
                    cohort.get(CohortField.completed(kind)),
                    cohort.get(CohortField.late(kind)),
                    cohort.get(CohortField.overrun(kind))))
        .toList();
  }

  private static List<Long> histogram(StageKind kind, Numbers cohort) {
    List<Long> bins = new ArrayList<>(PointsHistogram.BINS);
    for (int bin = 0; bin < PointsHistogram.BINS; bin++) {
      bins.add(cohort.get(CohortField.bin(kind, bin)));
    }
    return bins;
  }

  private static @Nullable Integer medianSeconds(StageKind kind, Numbers cohort) {
    long half = (cohort.get(CohortField.completed(kind)) + 1) / 2;
    int first = CohortField.seconds(kind, 0);
    for (Map.Entry<Integer, Long> bucket :
        cohort.fields().subMap(first, CohortField.seconds(kind, SecondsBuckets.COUNT)).entrySet()) {
      half -= bucket.getValue();
      if (half <= 0) {
        return SecondsBuckets.middle(bucket.getKey() - first);
      }
    }
    return null;
  }

  private static List<DimensionNumbers> dimensions(Numbers cohort) {
    List<DimensionNumbers> dimensions = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      int count = CohortField.sessionsWith(dimension);
      Double average = cohort.average(CohortField.pointsOn(dimension), count);
      if (average != null) {
        dimensions.add(new DimensionNumbers(dimension, cohort.get(count), average));
      }
    }
    return dimensions;
  }

  private record Numbers(TreeMap<Integer, Long> fields) {

    long get(int field) {
      return fields.getOrDefault(field, 0L);
    }

    /** To one decimal. */
    @Nullable Double average(int sum, int count) {
      long of = get(count);
      return of == 0 ? null : Math.round(10.0 * get(sum) / of) / 10.0;
    }
  }
}
