package dev.rehearsal.analytics.fold;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.analytics.aggregate.CohortTally;
import dev.rehearsal.analytics.aggregate.Contribution;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.Order;
import dev.rehearsal.analytics.store.RowField;
import dev.rehearsal.analytics.store.SlotChanges;
import dev.rehearsal.analytics.track.KindSet;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.analytics.track.StageTrack;
import dev.rehearsal.events.StageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a batch changes in one cohort, added up before it is written. */
final class CohortFold {

  private final CohortTally tally = new CohortTally();
  private final Map<UUID, Row> rows = new HashMap<>();
  private final Map<UUID, Long> seen = new HashMap<>();

  /**
   * A session of the cohort changed.
   *
   * @param old null if the session is new
   * @param encoded the bytes of {@code now}
   */
  void change(@Nullable SessionTrack old, SessionTrack now, byte[] encoded) {
    if (old != null) {
      Contribution.add(old, -1, tally);
    }
    Contribution.add(now, 1, tally);
    UUID learner = now.session().learnerId();
    byte[] order = Order.bySession(now.session());
    Row row = rows.computeIfAbsent(learner, _ -> new Row());
    row.offer(RowField.LATEST_SESSION, order, encoded);
    for (StageKind kind : now.scoredKinds().kinds()) {
      StageTrack scored = now.lastScored(KindSet.of(kind));
      if (scored != null
          && scored.score() != null
          && (old == null || old.lastScored(KindSet.of(kind)) != scored)) {
        row.offer(RowField.cell(kind), order, SlotChanges.number(scored.score().points()));
      }
    }
    seen.merge(learner, now.lastActivity(), Math::max);
  }

  void writeTo(SlotChanges changes, UUID cohort, Keyspace keys) {
    List<byte[]> numbers = new ArrayList<>();
    tally.numbers().each((field, sum) -> addNumber(numbers, Integer.toString(field), sum));
    changes.add(keys.numbers(cohort), numbers);
    List<byte[]> outcomes = new ArrayList<>();
    tally
        .outcomes()
        .forEach(
            (criteria, counts) -> {
              String prefix = HexFormat.of().toHexDigits(criteria) + ":";
              counts.each((field, sum) -> addNumber(outcomes, prefix + field, sum));
            });
    changes.add(keys.outcomes(cohort), outcomes);
    rows.forEach((learner, row) -> changes.latest(keys.row(cohort, learner), row.triples()));
    List<byte[]> signs = new ArrayList<>();
    seen.forEach(
        (learner, at) -> {
          signs.add(SlotChanges.number(at));
          signs.add(learner.toString().getBytes(US_ASCII));
        });
    changes.seen(keys.seen(cohort), signs);
  }

  private static void addNumber(List<byte[]> pairs, String field, long sum) {
    pairs.add(field.getBytes(US_ASCII));
    pairs.add(SlotChanges.number(sum));
  }
}
