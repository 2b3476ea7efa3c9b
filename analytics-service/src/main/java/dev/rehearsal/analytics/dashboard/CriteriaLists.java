package dev.rehearsal.analytics.dashboard;

import dev.rehearsal.analytics.store.Keyspace;
import dev.rehearsal.analytics.store.RedisLink;
import dev.rehearsal.analytics.store.StoredJson;
import dev.rehearsal.analytics.track.CriteriaList;
import io.lettuce.core.KeyValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the criteria behind a key are called. A list never changes, so it is read once. */
@Component
public class CriteriaLists {

  private final RedisLink redis;
  private final Keyspace keys;
  private final Map<Long, CriteriaList> known = new ConcurrentHashMap<>();

  CriteriaLists(RedisLink redis, Keyspace keys) {
    this.redis = redis;
    this.keys = keys;
  }

  /** The lists behind the keys; those that the slot does not hold are left out. */
  public Map<Long, CriteriaList> of(int slot, Collection<Long> wanted) {
    List<Long> missing = new ArrayList<>(wanted);
    missing.removeAll(known.keySet());
    if (!missing.isEmpty()) {
      read(slot, missing);
    }
    Map<Long, CriteriaList> lists = new HashMap<>();
    for (Long key : wanted) {
      CriteriaList list = known.get(key);
      if (list != null) {
        lists.put(key, list);
      }
    }
    return lists;
  }

  private void read(int slot, List<Long> missing) {
    byte[][] fields =
        missing.stream()
            .map(key -> Stored.bytes(HexFormat.of().toHexDigits(key)))
            .toArray(byte[][]::new);
    List<KeyValue<byte[], byte[]>> stored =
        redis.call(commands -> commands.hmget(keys.criteria(slot), fields));
    for (int i = 0; i < missing.size(); i++) {
      if (stored.get(i).hasValue()) {
        known.put(missing.get(i), StoredJson.read(stored.get(i).getValue(), 0, CriteriaList.class));
      }
    }
  }
}
