package dev.rehearsal.analytics.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be in Redis, the least recently used forgotten first. It is as true as the
 * watermarks it came with: a fence that holds proves that nobody else has written since.
 */
final class Recent<K, V> {

  private final Map<K, V> values;

  Recent(int capacity) {
    this.values =
        new LinkedHashMap<>(1_024, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity;
          }
        };
  }

  @Nullable V get(K key) {
    return values.get(key);
  }

  /** Takes it out: until it is put back it may differ from what is in Redis. */
  @Nullable V take(K key) {
    return values.remove(key);
  }

  void put(K key, V value) {
    values.put(key, value);
  }

  void putAll(Map<K, V> known) {
    known.forEach(this::put);
  }

  void clear() {
    values.clear();
  }
}
