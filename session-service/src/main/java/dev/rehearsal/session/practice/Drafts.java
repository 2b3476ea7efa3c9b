package dev.rehearsal.session.practice;

import dev.rehearsal.session.storage.Postgres;
import dev.rehearsal.session.storage.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The work under way, saved as often as the browser likes. */
@Repository
class Drafts {

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Draft> find(UUID sessionId, String stageId) {
    return jdbc.sql(
            "select version, artifact from drafts where session_id = :session and stage_id = :stage")
        .param("session", sessionId)
        .param("stage", stageId)
        .query((row, _) -> new Draft(row.getLong("version"), row.getString("artifact")))
        .optional();
  }

  /**
   * Saves over the expected version; a draft never saved has version 0.
   *
   * @return the new version; empty if somebody else saved in between
   */
  Optional<Long> save(
      UUID sessionId, String stageId, IfMatch expected, CheckedArtifact artifact, Instant now) {
    return jdbc.sql(
            """
            insert into drafts as d (session_id, stage_id, version, artifact, saved_at)
            select :session, :stage, 1, :artifact::jsonb, :now
            where :any or :expected = 0 or exists (
              select from drafts where session_id = :session and stage_id = :stage)
            on conflict (session_id, stage_id) do update
            set version = d.version + 1, artifact = excluded.artifact, saved_at = excluded.saved_at
            where :any or d.version = :expected
            returning version""")
        .param("session", sessionId)
        .param("stage", stageId)
        .param("artifact", artifact.json())
        .param("now", Postgres.time(now))
        .param("any", expected.any())
        .param("expected", expected.version())
        .query(Long.class)
        .optional();
  }

  /** The next attempt goes on from what was handed in last. */
  Write seed(UUID sessionId, Stage reopened, Instant now) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("seedSession", sessionId);
    parameters.put("seedStage", reopened.id());
    parameters.put("seedAttempt", reopened.attempt() - 1);
    parameters.put("seedTime", Postgres.time(now));
    return new Write(
        "seeded",
        """
        insert into drafts as d (session_id, stage_id, version, artifact, saved_at)
        select session_id, stage_id, 1, artifact, :seedTime from artifacts
        where session_id = :seedSession and stage_id = :seedStage and attempt = :seedAttempt
        on conflict (session_id, stage_id) do update
        set version = d.version + 1, artifact = excluded.artifact, saved_at = excluded.saved_at""",
        parameters);
  }

  /**
   * @param artifact JSON
   */
  record Draft(long version, String artifact) {

    static final Draft NONE = new Draft(0, "{}");

    String etag() {
      return "\"" + version + "\"";
    }
  }
}
