package dev.rehearsal.session.practice;

import dev.rehearsal.events.StageTiming;
import dev.rehearsal.events.artifact.Artifact;
import dev.rehearsal.session.storage.Json;
import dev.rehearsal.session.storage.Postgres;
import dev.rehearsal.session.storage.Write;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What learners handed in, attempt by attempt; nothing of it ever changes. */
@Repository
class HandIns {

  private final JdbcClient jdbc;

  HandIns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Write insert(UUID sessionId, Stage completed, CheckedArtifact artifact) {
    StageTiming timing = completed.timing();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("handInSession", sessionId);
    parameters.put("handInStage", completed.id());
    parameters.put("handInAttempt", completed.attempt());
    parameters.put("handInArtifact", artifact.json());
    parameters.put("handInStarted", Postgres.time(timing.startedAt()));
    parameters.put("handInCompleted", Postgres.time(timing.completedAt()));
    parameters.put("handInPlanned", timing.plannedSeconds());
    parameters.put("handInSpent", timing.spentSeconds());
    parameters.put("handInLate", timing.late());
    return new Write(
        "handed_in",
        """
        insert into artifacts (session_id, stage_id, attempt, artifact, started_at, completed_at,
          planned_seconds, spent_seconds, late)
        values (:handInSession, :handInStage, :handInAttempt, :handInArtifact::jsonb,
          :handInStarted, :handInCompleted, :handInPlanned, :handInSpent, :handInLate)""",
        parameters);
  }

  /** What was handed in as this attempt, as JSON. */
  Optional<String> find(UUID sessionId, String stageId, int attempt) {
    return jdbc.sql(
            """
            select artifact from artifacts
            where session_id = :session and stage_id = :stage and attempt = :attempt""")
        .param("session", sessionId)
        .param("stage", stageId)
        .param("attempt", attempt)
        .query(String.class)
        .optional();
  }

  /** The newest attempt of each stage that has one, by the stage's id. */
  Map<String, Artifact> newest(UUID sessionId) {
    Map<String, Artifact> artifacts = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (stage_id) stage_id, artifact from artifacts
            where session_id = :session order by stage_id, attempt desc""")
        .param("session", sessionId)
        .query(
            row -> {
              artifacts.put(
                  row.getString("stage_id"), Json.read(row.getString("artifact"), Artifact.class));
            });
    return artifacts;
  }
}
