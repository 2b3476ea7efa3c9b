package dev.rehearsal.analytics.cohort;

import dev.rehearsal.analytics.aggregate.CohortTally;
import dev.rehearsal.analytics.aggregate.Tally;
import dev.rehearsal.analytics.freshness.Freshness;
import dev.rehearsal.analytics.track.CriteriaList;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort does on each criterion, the most missed first.
 *
 * @param nextCursor always null: there are as many as the rubrics have
 */
public record Criteria(
    Instant asOf, long lagMillis, List<Item> items, @Nullable String nextCursor) {

  /**
   * One criterion, over the newest judgement of each stage.
   *
   * @param unknown where the evidence could not decide; does not count as missed
   * @param missedShare of those decided, half for those met partly, from 0 to 1
   */
  public record Item(
      String id,
      String title,
      Dimension dimension,
      long met,
      long partly,
      long missed,
      long unknown,
      double missedShare) {

    private Item plus(Tally counts, int index) {
      return of(
          new CriteriaList.Criterion(id, title, dimension),
          met + count(counts, index, Outcome.MET),
          partly + count(counts, index, Outcome.PARTLY),
          missed + count(counts, index, Outcome.MISSED),
          unknown + count(counts, index, Outcome.UNKNOWN));
    }

    private static Item of(
        CriteriaList.Criterion named, long met, long partly, long missed, long unknown) {
      long decided = met + partly + missed;
      double share = decided == 0 ? 0 : (missed + partly / 2.0) / decided;
      return new Item(
          named.id(),
          named.title(),
          named.dimension(),
          met,
          partly,
          missed,
          unknown,
          Math.round(share * 1_000) / 1_000.0);
    }

    private static long count(Tally counts, int index, Outcome outcome) {
      return counts.get(CohortTally.field(index, outcome));
    }
  }

  /**
   * @param counts by the key of a list of criteria
   * @param lists what the criteria are called
   */
  static Criteria of(Map<Long, Tally> counts, Map<Long, CriteriaList> lists, Freshness freshness) {
    Map<String, Item> items = new TreeMap<>();
    lists.forEach(
        (key, list) -> {
          Tally tally = counts.getOrDefault(key, new Tally());
          for (int i = 0; i < list.criteria().size(); i++) {
            CriteriaList.Criterion named = list.criteria().get(i);
            Item known = items.getOrDefault(named.id(), Item.of(named, 0, 0, 0, 0));
            items.put(named.id(), known.plus(tally, i));
          }
        });
    List<Item> sorted =
        items.values().stream()
            .filter(item -> item.met() + item.partly() + item.missed() + item.unknown() > 0)
            .sorted(
                Comparator.comparingDouble(Item::missedShare)
                    .thenComparingLong(Item::missed)
                    .reversed())
            .toList();
    return new Criteria(freshness.asOf(), freshness.lagMillis(), sorted, null);
  }
}
