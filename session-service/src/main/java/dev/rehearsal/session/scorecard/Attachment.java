package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.ScoreEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Attaches batches of scores to their sessions, each batch in one transaction. */
@Component
class Attachment {

  private final Scores scores;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  Attachment(Scores scores, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.scores = scores;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Attaches what can be attached. One faulty event does not keep the others out: if the batch does
   * not go through as a whole, each goes by itself.
   *
   * @return the records that cannot be attached, now or later, and why
   */
  Map<ConsumerRecord<String, byte[]>, Exception> attach(
      Map<ConsumerRecord<String, byte[]>, ScoreEvent> events) {
    Map<ConsumerRecord<String, byte[]>, Exception> refused = new HashMap<>();
    Map<ConsumerRecord<String, byte[]>, ScoreEvent> known = new HashMap<>();
    Set<UUID> sessions = scores.known(sessionIds(events.values()));
    events.forEach(
        (record, event) -> {
          if (sessions.contains(event.session().sessionId())) {
            known.put(record, event);
          } else {
            refused.put(record, new UnknownSessionException(event.session().sessionId()));
          }
        });
    try {
      store(known.values());
    } catch (DataIntegrityViolationException _) {
      known.forEach(
          (record, event) -> {
            try {
              store(Set.of(event));
            } catch (DataIntegrityViolationException fault) {
              refused.put(record, fault);
            }
          });
    }
    return refused;
  }

  private void store(Collection<ScoreEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    transaction.executeWithoutResult(
        _ -> {
          scores.store(events);
          for (String notice : ScoreNotice.of(sessionIds(events))) {
            jdbc.queryForList("select pg_notify(?, ?)::text", ScoreNotice.CHANNEL, notice);
          }
        });
  }

  private static Set<UUID> sessionIds(Collection<ScoreEvent> events) {
    return events.stream().map(event -> event.session().sessionId()).collect(Collectors.toSet());
  }
}
