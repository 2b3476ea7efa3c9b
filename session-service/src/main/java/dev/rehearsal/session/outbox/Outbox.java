package dev.rehearsal.session.outbox;

import dev.rehearsal.events.Event;
import dev.rehearsal.events.EventCodec;
import dev.rehearsal.events.EventType;
import dev.rehearsal.platform.tracing.Traces;
import dev.rehearsal.session.storage.Postgres;
import dev.rehearsal.session.storage.Write;
import dev.rehearsal.session.storage.Writes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes events in the transaction that causes them; the relay sends them to Kafka after the commit.
 * Events with one key leave in the order they were appended, provided that transactions which
 * append for the same key come one after the other: lock the row the event is about first.
 */
@Component
public class Outbox {

  private final Writes writes;
  private final Nudge nudge;
  private final Traces traces;
  private final OutboxSettings settings;

  Outbox(Writes writes, Nudge nudge, Traces traces, OutboxSettings settings) {
    this.writes = writes;
    this.nudge = nudge;
    this.traces = traces;
    this.settings = settings;
  }

  /**
   * @throws IllegalTransactionStateException outside a transaction: the event could then be lost or
   *     tell of something that never happened
   */
  public void append(Event... events) {
    writes.execute(List.of(rows(List.of(events))));
  }

  /**
   * The same as a write that can be sent together with others.
   *
   * @throws IllegalTransactionStateException outside a transaction
   */
  public Write rows(List<? extends Event> events) {
    nudgeAfterCommit();
    String trace = traces.current();
    StringJoiner values = new StringJoiner(",\n  ");
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("outboxTrace", trace);
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      values.add(
          "(:outboxShard%1$d, :outboxKey%1$d, :outboxId%1$d, :outboxType%1$d, :outboxTime%1$d, :outboxPayload%1$d, :outboxTrace)"
              .formatted(i));
      parameters.put("outboxShard" + i, Math.floorMod(event.key().hashCode(), settings.shards()));
      parameters.put("outboxKey" + i, event.key());
      parameters.put("outboxId" + i, event.eventId());
      parameters.put("outboxType" + i, EventType.of(event).wireName());
      parameters.put("outboxTime" + i, Postgres.time(event.occurredAt()));
      parameters.put("outboxPayload" + i, EventCodec.value(event));
    }
    return new Write(
        "appended",
        """
        insert into outbox
          (shard, record_key, event_id, type, occurred_at, payload, trace_parent)
        values
          """
            + values,
        parameters);
  }

  private void nudgeAfterCommit() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException(
          "events are appended in the transaction that causes them");
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            nudge.give();
          }
        });
  }
}
