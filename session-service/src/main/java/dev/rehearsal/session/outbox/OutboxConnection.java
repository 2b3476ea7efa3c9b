package dev.rehearsal.session.outbox;

import dev.rehearsal.session.storage.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The one connection on which this instance owns shards, reads their rows and deletes them. The
 * locks belong to the connection: when it breaks, so does every right to delete.
 */
final class OutboxConnection implements AutoCloseable {

  /** Advisory locks of the relay, apart from whatever else takes such locks. */
  private static final int LOCK_SPACE = 0x6f757462;

  /** Held in share mode by every relay, so that each can count them. */
  private static final int ATTENDANCE = -1;

  private final Connection connection;

  private OutboxConnection(Connection connection) {
    this.connection = connection;
  }

  static OutboxConnection open(DataSource source) throws SQLException {
    OutboxConnection opened = new OutboxConnection(source.getConnection());
    try {
      opened.connection.setAutoCommit(true);
      opened.ask("select pg_advisory_lock_shared(?, ?) is not null", ATTENDANCE);
      return opened;
    } catch (SQLException failure) {
      opened.close();
      throw failure;
    }
  }

  boolean tryLock(int shard) throws SQLException {
    return ask("select pg_try_advisory_lock(?, ?)", shard);
  }

  void unlock(int shard) throws SQLException {
    ask("select pg_advisory_unlock(?, ?)", shard);
  }

  private boolean ask(String question, int lock) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setInt(1, LOCK_SPACE);
      statement.setInt(2, lock);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  /** How many instances relay now, this one included. */
  int relays() throws SQLException {
    String sql =
        """
        select count(*) from pg_locks
        where locktype = 'advisory' and classid = ? and objid = ?::bigint::oid and objsubid = 2
          and database = (select oid from pg_database where datname = current_database())
          and mode = 'ShareLock' and granted""";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, LOCK_SPACE);
      statement.setLong(2, Integer.toUnsignedLong(ATTENDANCE));
      try (ResultSet count = statement.executeQuery()) {
        count.next();
        return count.getInt(1);
      }
    }
  }

  /** The oldest rows of the shards, without the keys that are held back, in the order of ids. */
  List<OutboxRow> next(Set<Integer> shards, Collection<String> heldBack, OutboxSettings settings)
      throws SQLException {
    String sql =
        """
        select id, record_key, event_id, type, occurred_at, payload, trace_parent
        from (
          select *, row_number() over by_id as place, sum(octet_length(payload)) over by_id as bytes
          from (
            select * from outbox where shard = any(?) and record_key <> all(?) order by id limit ?
          ) as oldest
          window by_id as (order by id)
        ) as measured
        where place = 1 or bytes <= ?
        order by id""";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("int4", shards.toArray()));
      statement.setArray(2, connection.createArrayOf("text", heldBack.toArray()));
      statement.setInt(3, settings.batch());
      statement.setLong(4, settings.batchBytes().toBytes());
      try (ResultSet row = statement.executeQuery()) {
        List<OutboxRow> rows = new ArrayList<>();
        while (row.next()) {
          rows.add(
              new OutboxRow(
                  row.getLong("id"),
                  row.getString("record_key"),
                  Postgres.id(row, "event_id"),
                  row.getString("type"),
                  Postgres.instant(row, "occurred_at"),
                  row.getBytes("payload"),
                  row.getString("trace_parent")));
        }
        return rows;
      }
    }
  }

  void delete(Collection<Long> sent) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from outbox where id = any(?)")) {
      statement.setArray(1, connection.createArrayOf("int8", sent.toArray()));
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      // The pool would hand the connection on with the locks still on it.
      try (PreparedStatement statement =
          connection.prepareStatement("select pg_advisory_unlock_all()")) {
        statement.execute();
      }
    }
  }
}
