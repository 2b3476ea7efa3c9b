package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.ScoreEvent.SessionScore;
import dev.rehearsal.events.ScoreEvent.StageScore;
import dev.rehearsal.session.storage.Json;
import dev.rehearsal.session.storage.Postgres;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The judgements that count, as a scorecard needs them. */
@Repository
class Judgements {

  private final JdbcClient jdbc;

  Judgements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of each stage the newest attempt that is judged. */
  List<JudgedStage> stages(UUID sessionId) {
    return jdbc.sql(
            """
            select distinct on (c.stage_id)
              c.stage_id, c.attempt, c.scored_at, c.score, a.artifact
            from current_stage_scores c
            join artifacts a using (session_id, stage_id, attempt)
            where c.session_id = :session
            order by c.stage_id, c.attempt desc""")
        .param("session", sessionId)
        .query(
            (row, _) ->
                new JudgedStage(
                    row.getString("stage_id"),
                    row.getInt("attempt"),
                    Postgres.instant(row, "scored_at"),
                    Json.read(row.getString("score"), StageScore.class),
                    new Quotes(Json.parse(row.getString("artifact")))))
        .list();
  }

  Optional<SessionScore> session(UUID sessionId) {
    return jdbc.sql("select score from current_session_scores where session_id = :session")
        .param("session", sessionId)
        .query((row, _) -> Json.read(row.getString("score"), SessionScore.class))
        .optional();
  }
}
