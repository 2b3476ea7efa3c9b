package dev.rehearsal.session.live;

import dev.rehearsal.events.Evaluator;
import dev.rehearsal.events.Level;
import dev.rehearsal.session.storage.Postgres;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been found about a session so far. */
@Repository
class News {

  private final JdbcClient jdbc;

  News(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<LiveEvent> of(UUID sessionId) {
    return jdbc.sql(
            """
            select 'stage' as about, scored_at as at, stage_id, attempt, rubric_version, evaluator,
              points, null as level, null as probe_id, null as text
            from stage_scores where session_id = :session
            union all
            select 'session', scored_at, null, null, rubric_version, evaluator,
              points, score ->> 'level', null, null
            from session_scores where session_id = :session
            union all
            select 'probe', raised_at, stage_id, attempt, null, null,
              null, null, probe_id, text
            from probes where session_id = :session
            order by at""")
        .param("session", sessionId)
        .query((row, _) -> event(sessionId, row))
        .list();
  }

  private static LiveEvent event(UUID sessionId, ResultSet row) throws SQLException {
    return switch (row.getString("about")) {
      case "stage" ->
          new LiveEvent.StageScoreTold(
              sessionId,
              row.getString("stage_id"),
              row.getInt("attempt"),
              row.getString("rubric_version"),
              Evaluator.valueOf(row.getString("evaluator")),
              row.getInt("points"),
              Postgres.instant(row, "at"));
      case "session" ->
          new LiveEvent.SessionScoreTold(
              sessionId,
              row.getString("rubric_version"),
              Evaluator.valueOf(row.getString("evaluator")),
              row.getString("level") == null ? null : Level.valueOf(row.getString("level")),
              row.getInt("points"),
              Postgres.instant(row, "at"));
      default ->
          new LiveEvent.ProbeTold(
              sessionId,
              row.getString("probe_id"),
              row.getString("stage_id"),
              row.getInt("attempt"),
              row.getString("text"),
              Postgres.instant(row, "at"));
    };
  }
}
