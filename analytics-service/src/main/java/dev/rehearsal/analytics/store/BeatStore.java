package dev.rehearsal.analytics.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes how fresh the dashboards are. For one thread. */
public final class BeatStore {

  private static final SlotScript BEAT = new SlotScript("beat.lua");
  private static final byte[] KNOWN = {'1'};
  private static final byte[] UNKNOWN = {'0'};

  private final RedisLink link;
  private final Keyspace keys;
  private final Set<String> written = new HashSet<>();

  public BeatStore(RedisLink link, Keyspace keys) {
    this.link = link;
    this.keys = keys;
  }

  /**
   * @return false, with nothing written, if something that was written before is gone
   */
  public boolean beat(Map<String, Long> fields) {
    List<byte[]> arguments = new ArrayList<>(3 * fields.size());
    fields.forEach(
        (field, value) -> {
          arguments.add(field.getBytes(US_ASCII));
          arguments.add(SlotChanges.number(value));
          arguments.add(written.contains(field) ? KNOWN : UNKNOWN);
        });
    byte[][] key = {keys.freshness()};
    byte[][] all = arguments.toArray(byte[][]::new);
    boolean isThere =
        BEAT.reply(
                link, link.send(redis -> List.of(BEAT.run(redis, key, all))).getFirst(), key, all)
            == 1;
    if (isThere) {
      written.addAll(fields.keySet());
    }
    return isThere;
  }

  /** Nothing that was written is expected to be there any more. */
  public void forget() {
    written.clear();
  }
}
