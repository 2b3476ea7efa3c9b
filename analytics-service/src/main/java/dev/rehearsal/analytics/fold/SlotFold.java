package dev.rehearsal.analytics.fold;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.rehearsal.analytics.store.AggregateKey;
import dev.rehearsal.analytics.store.Cohort;
import dev.rehearsal.analytics.store.FoldStore;
import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.Order;
import dev.rehearsal.analytics.store.SlotChanges;
import dev.rehearsal.analytics.store.StoredJson;
import dev.rehearsal.analytics.track.SessionTrack;
import dev.rehearsal.events.CohortEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a batch changes in one slot, added up before it is written. */
final class SlotFold {

  private final int slot;
  private final Keyspace keys;
  private final Map<UUID, List<byte[]>> tracks = new HashMap<>();
  private final Map<AggregateKey, byte[]> aggregates = new HashMap<>();
  private final Map<UUID, List<byte[]>> seen = new HashMap<>();
  private final List<byte[]> criteria = new ArrayList<>();
  private final List<CohortEvent> cohortEvents = new ArrayList<>();

  SlotFold(int slot, Keyspace keys) {
    this.slot = slot;
    this.keys = keys;
  }

  void track(SessionTrack track, byte[] encoded) {
    List<byte[]> pairs =
        tracks.computeIfAbsent(track.session().learnerId(), _ -> new ArrayList<>());
    pairs.add(FoldStore.id(track.session().sessionId()));
    pairs.add(encoded);
  }

  void aggregate(AggregateKey key, byte[] encoded) {
    aggregates.put(key, encoded);
  }

  /** When learners of the cohort gave signs of life, in epoch milliseconds. */
  void seen(UUID cohort, Map<UUID, Long> at) {
    List<byte[]> pairs = seen.computeIfAbsent(cohort, _ -> new ArrayList<>());
    at.forEach(
        (learner, millis) -> {
          pairs.add(SlotChanges.number(millis));
          pairs.add(learner.toString().getBytes(US_ASCII));
        });
  }

  void criteria(long key, byte[] json) {
    criteria.add(HexFormat.of().toHexDigits(key).getBytes(US_ASCII));
    criteria.add(json);
  }

  void change(CohortEvent event) {
    cohortEvents.add(event);
  }

  /**
   * @param mark another one for each batch: tells watchers that there is something new
   */
  void writeTo(SlotChanges changes, byte[] mark) {
    tracks.forEach((learner, pairs) -> changes.put(keys.tracks(slot, learner), pairs));
    changes.put(keys.criteria(slot), criteria);
    aggregates.forEach((key, bytes) -> changes.put(key.key(keys), List.of(key.field(), bytes)));
    seen.forEach((cohort, pairs) -> changes.seen(keys.seen(cohort), pairs));
    Set<UUID> changed = new HashSet<>(seen.keySet());
    for (CohortEvent event : cohortEvents) {
      write(event, changes);
      changed.add(event.cohortId());
    }
    for (UUID cohort : changed) {
      if (keys.slot(cohort) == slot) {
        changes.set(keys.change(cohort), mark);
      }
    }
  }

  private void write(CohortEvent event, SlotChanges changes) {
    byte[] order = Order.byVersion(event.version());
    switch (event) {
      case CohortEvent.CohortChanged cohort ->
          changes.latest(
              keys.cohort(cohort.cohortId()),
              List.of(
                  Cohort.FIELD,
                  order,
                  StoredJson.write(
                      new Cohort(
                          cohort.instructorIds(), cohort.leaderboard(), cohort.archived()))));
      case CohortEvent.MembershipChanged membership -> write(membership, order, changes);
    }
  }

  private void write(CohortEvent.MembershipChanged membership, byte[] order, SlotChanges changes) {
    UUID cohort = membership.cohortId();
    UUID learner = membership.learnerId();
    byte[] flag = {(byte) (membership.member() ? '1' : '0')};
    if (keys.slot(cohort) == slot) {
      changes.member(
          keys.memberships(cohort),
          keys.members(cohort),
          List.of(learner.toString().getBytes(US_ASCII), order, flag));
    }
    if (keys.slot(learner) == slot) {
      changes.latest(
          keys.cohortsOf(learner), List.of(cohort.toString().getBytes(US_ASCII), order, flag));
    }
  }
}
