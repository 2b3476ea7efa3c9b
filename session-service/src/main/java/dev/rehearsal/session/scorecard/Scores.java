package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.ScoreEvent;
import dev.rehearsal.events.ScoreEvent.ProbeRaised;
import dev.rehearsal.events.ScoreEvent.SessionScored;
import dev.rehearsal.events.ScoreEvent.StageScored;
import dev.rehearsal.session.storage.Json;
import dev.rehearsal.session.storage.Postgres;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was found about hand-ins and sessions. Stored once per natural key, whoever comes again. */
@Repository
class Scores {

  private final JdbcTemplate jdbc;

  Scores(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of the sessions that exist here. */
  Set<UUID> known(Collection<UUID> sessionIds) {
    return new HashSet<>(
        jdbc.queryForList(
            "select id from sessions where id = any(?::uuid[])",
            UUID.class,
            Postgres.array(sessionIds)));
  }

  void store(Collection<ScoreEvent> events) {
    stages(
        events.stream()
            .filter(StageScored.class::isInstance)
            .map(StageScored.class::cast)
            .toList());
    sessions(
        events.stream()
            .filter(SessionScored.class::isInstance)
            .map(SessionScored.class::cast)
            .toList());
    probes(
        events.stream()
            .filter(ProbeRaised.class::isInstance)
            .map(ProbeRaised.class::cast)
            .toList());
  }

  private void stages(List<StageScored> scored) {
    jdbc.batchUpdate(
        """
        insert into stage_scores (session_id, stage_id, attempt, rubric_version, evaluator, points,
          scored_at, score)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""",
        scored.stream()
            .map(
                event ->
                    new Object[] {
                      event.session().sessionId(),
                      event.stage().stageId(),
                      event.stage().attempt(),
                      event.score().rubricVersion(),
                      event.score().evaluator().name(),
                      event.score().points(),
                      Postgres.time(event.occurredAt()),
                      Json.write(event.score())
                    })
            .toList());
  }

  private void sessions(List<SessionScored> scored) {
    jdbc.batchUpdate(
        """
        insert into session_scores (session_id, session_version, rubric_version, evaluator, points,
          scored_at, score)
        values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""",
        scored.stream()
            .map(
                event ->
                    new Object[] {
                      event.session().sessionId(),
                      event.session().version(),
                      event.score().rubricVersion(),
                      event.score().evaluator().name(),
                      event.score().points(),
                      Postgres.time(event.occurredAt()),
                      Json.write(event.score())
                    })
            .toList());
  }

  private void probes(List<ProbeRaised> raised) {
    jdbc.batchUpdate(
        """
        insert into probes (session_id, probe_id, stage_id, attempt, text, raised_at)
        values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
        raised.stream()
            .map(
                event ->
                    new Object[] {
                      event.session().sessionId(),
                      event.probeId(),
                      event.stage().stageId(),
                      event.stage().attempt(),
                      event.text(),
                      Postgres.time(event.occurredAt())
                    })
            .toList());
  }
}
