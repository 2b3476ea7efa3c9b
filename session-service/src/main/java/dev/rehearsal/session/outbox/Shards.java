package dev.rehearsal.session.outbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** The shards this instance owns: its fair share of them, or all while it is alone. */
final class Shards {

  private final Set<Integer> owned = new TreeSet<>();
  private final int count;

  Shards(int count) {
    this.count = count;
  }

  Set<Integer> owned() {
    return owned;
  }

  /**
   * Takes free shards up to the fair share and gives up what is above it. Call it only while none
   * of their rows is on its way.
   */
  void rebalance(OutboxConnection connection) throws SQLException {
    int share = Math.ceilDiv(count, Math.max(1, connection.relays()));
    while (owned.size() > share) {
      int surplus = owned.iterator().next();
      connection.unlock(surplus);
      owned.remove(surplus);
    }
    for (int shard = 0; shard < count && owned.size() < share; shard++) {
      if (!owned.contains(shard) && connection.tryLock(shard)) {
        owned.add(shard);
      }
    }
  }
}
