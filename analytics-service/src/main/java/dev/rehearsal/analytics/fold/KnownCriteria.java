package dev.rehearsal.analytics.fold;

import dev.rehearsal.analytics.store.StoredJson;
import dev.rehearsal.analytics.track.CriteriaList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Brings each list of criteria to each slot that refers to it, once. Writing one again would change
 * nothing.
 */
final class KnownCriteria {

  private final Set<SlotKey> written = new HashSet<>();

  private record SlotKey(int slot, long criteria) {}

  void addTo(Map<Integer, SlotFold> slots, Map<Long, CriteriaList> criteria) {
    criteria.forEach(
        (key, list) -> {
          Map<Integer, SlotFold> lacking = new HashMap<>(slots);
          lacking.keySet().removeIf(slot -> written.contains(new SlotKey(slot, key)));
          if (!lacking.isEmpty()) {
            byte[] json = StoredJson.write(list);
            lacking.values().forEach(slot -> slot.criteria(key, json));
          }
        });
  }

  void areWritten(Set<Integer> slots, Set<Long> criteria) {
    for (int slot : slots) {
      for (long key : criteria) {
        written.add(new SlotKey(slot, key));
      }
    }
  }

  void forget() {
    written.clear();
  }
}
