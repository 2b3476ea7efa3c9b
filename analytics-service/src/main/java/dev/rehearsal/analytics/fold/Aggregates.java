package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.aggregate.Row;
import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.store.AggregateKey;
import dev.rehearsal.analytics.store.FoldStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The aggregates of cohorts as they stand in Redis, and how a batch moves them. */
final class Aggregates {

  private static final int COHORTS = 2_000;

  private final FoldStore store;
  private final Recent<AggregateKey, Tally> tallies = new Recent<>(COHORTS);
  private final Recent<AggregateKey, Row> rows;

  Aggregates(FoldStore store, int learners) {
    this.store = store;
    this.rows = new Recent<>(learners);
  }

  /** Where aggregates stand after a batch. */
  record Moved(Map<AggregateKey, Tally> tallies, Map<AggregateKey, Row> rows) {

    void each(BiConsumer<AggregateKey, byte[]> writer) {
      tallies.forEach((key, tally) -> writer.accept(key, tally.encode()));
      rows.forEach((key, row) -> writer.accept(key, row.encode()));
    }
  }

  /** Moves the aggregates in memory; what it had in memory counts again when they are written. */
  Moved move(Moves moves) {
    Map<AggregateKey, Tally> differences = moves.tallies();
    Moved moved = new Moved(new HashMap<>(), new HashMap<>());
    List<AggregateKey> missing = new ArrayList<>();
    for (AggregateKey key : differences.keySet()) {
      Tally known = tallies.take(key);
      if (known == null) {
        missing.add(key);
      } else {
        moved.tallies().put(key, known);
      }
    }
    for (AggregateKey key : moves.rows().keySet()) {
      Row known = rows.take(key);
      if (known == null) {
        missing.add(key);
      } else {
        moved.rows().put(key, known);
      }
    }
    load(missing, moved);
    differences.forEach((key, tally) -> moved.tallies().merge(key, tally, Aggregates::sum));
    moves.rows().forEach((key, row) -> moved.rows().merge(key, row, Aggregates::joined));
    return moved;
  }

  void areWritten(Moved moved) {
    tallies.putAll(moved.tallies());
    rows.putAll(moved.rows());
  }

  void forget() {
    tallies.clear();
    rows.clear();
  }

  private void load(List<AggregateKey> missing, Moved moved) {
    List<byte[]> stored = store.aggregates(missing);
    for (int i = 0; i < missing.size(); i++) {
      AggregateKey key = missing.get(i);
      switch (key) {
        case AggregateKey.Numbers _, AggregateKey.Outcomes _ ->
            moved.tallies().put(key, Tally.decode(stored.get(i)));
        case AggregateKey.LearnerRow _ -> moved.rows().put(key, Row.decode(stored.get(i)));
      }
    }
  }

  private static Tally sum(Tally standing, Tally difference) {
    standing.add(difference);
    return standing;
  }

  private static Row joined(Row standing, Row newer) {
    standing.add(newer);
    return standing;
  }
}
