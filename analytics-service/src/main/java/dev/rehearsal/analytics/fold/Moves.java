package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.aggregate.CohortTally;
import dev.rehearsal.analytics.aggregate.Contribution;
import dev.rehearsal.analytics.aggregate.Row;
import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.store.AggregateKey;
import dev.rehearsal.analytics.track.SessionTrack;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what a batch moves the aggregates of cohorts, before anybody knows where they stand. */
final class Moves {

  private final Map<AggregateKey.Numbers, CohortTally> cohorts = new HashMap<>();
  private final Map<AggregateKey.LearnerRow, Row> rows = new HashMap<>();
  private final Map<UUID, Map<UUID, Long>> seen = new HashMap<>();

  /**
   * A session of the cohort changed.
   *
   * @param partition the number of the partitions that tell of it
   * @param old null if the session is new
   */
  void add(UUID cohort, int partition, @Nullable SessionTrack old, SessionTrack now) {
    CohortTally tally =
        cohorts.computeIfAbsent(
            new AggregateKey.Numbers(cohort, partition), _ -> new CohortTally());
    if (old != null) {
      Contribution.add(old, -1, tally);
    }
    Contribution.add(now, 1, tally);
    UUID learner = now.session().learnerId();
    rows.computeIfAbsent(new AggregateKey.LearnerRow(cohort, learner, partition), _ -> new Row())
        .add(now);
    seen.computeIfAbsent(cohort, _ -> new HashMap<>())
        .merge(learner, now.lastActivity(), Math::max);
  }

  /** The differences of numbers and of outcomes. */
  Map<AggregateKey, Tally> tallies() {
    Map<AggregateKey, Tally> tallies = new HashMap<>();
    cohorts.forEach(
        (key, tally) -> {
          tallies.put(key, tally.numbers());
          tally
              .outcomes()
              .forEach(
                  (criteria, counts) ->
                      tallies.put(
                          new AggregateKey.Outcomes(key.cohort(), criteria, key.partition()),
                          counts));
        });
    return tallies;
  }

  Map<AggregateKey.LearnerRow, Row> rows() {
    return rows;
  }

  /** By cohort and learner, in epoch milliseconds. */
  Map<UUID, Map<UUID, Long>> seen() {
    return seen;
  }
}
