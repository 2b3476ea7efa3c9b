package dev.rehearsal.session.practice;

import dev.rehearsal.events.Mode;
import dev.rehearsal.session.idempotency.Answer;
import dev.rehearsal.session.idempotency.Idempotency;
import dev.rehearsal.session.idempotency.RequestKey;
import dev.rehearsal.session.storage.Json;
import dev.rehearsal.session.storage.Postgres;
import dev.rehearsal.session.storage.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Every practice session, each read and written whole. */
@Repository
class Sessions {

  private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};
  private static final TypeReference<List<AttemptPoints>> POINTS = new TypeReference<>() {};

  private static final String COLUMNS =
      """
      s.id, s.learner_id, s.cohort_ids, s.problem_id, s.framework_id, s.mode, s.status,
      s.started_at, s.ended_at, s.version, s.stages,
      (select json_agg(json_build_object(
          'stageId', c.stage_id, 'attempt', c.attempt, 'points', c.points))
        from current_stage_scores c where c.session_id = s.id) as points
      """;

  private final JdbcClient jdbc;

  Sessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredSession> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from sessions s where s.id = :id")
        .param("id", id)
        .query((row, _) -> stored(row, Optional.empty()))
        .optional();
  }

  /**
   * The learner's session, locked until the transaction ends, together with the answer the request
   * was given before. An answer committed while this waited for the lock is not seen.
   */
  Optional<StoredSession> lock(UUID id, UUID learnerId, @Nullable RequestKey key) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + ", "
                + Idempotency.COLUMNS
                + " from sessions s "
                + Idempotency.JOIN
                + " where s.id = :id and s.learner_id = :learner for no key update of s")
        .param("id", id)
        .param("learner", learnerId)
        .params(Idempotency.joinParameters(key))
        .query((row, _) -> stored(row, Idempotency.joined(row, key)))
        .optional();
  }

  /**
   * The learner's sessions, the newest first.
   *
   * @param before the id of the last one on the page before; null for the first page
   */
  List<StoredSession> of(UUID learnerId, @Nullable UUID before, int limit) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                from sessions s
                where s.learner_id = :learner and (cast(:before as uuid) is null or s.id < :before)
                order by s.id desc limit :limit""")
        .param("learner", learnerId)
        .param("before", before)
        .param("limit", limit)
        .query((row, _) -> stored(row, Optional.empty()))
        .list();
  }

  Write insert(PracticeSession session) {
    return new Write(
        "started",
        """
        insert into sessions (id, learner_id, cohort_ids, problem_id, framework_id, mode, status,
          started_at, ended_at, version, stages)
        values (:id, :learner, :cohorts::uuid[], :problem, :framework, :mode, :status,
          :startedAt, :endedAt, :version, :stages::jsonb)""",
        parameters(session));
  }

  Write update(PracticeSession session) {
    return new Write(
        "changed",
        """
        update sessions
        set status = :status, ended_at = :endedAt, version = :version, stages = :stages::jsonb
        where id = :id""",
        parameters(session));
  }

  private static Map<String, @Nullable Object> parameters(PracticeSession session) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("id", session.id());
    parameters.put("learner", session.learnerId());
    parameters.put("cohorts", Postgres.array(session.cohortIds()));
    parameters.put("problem", session.problemId());
    parameters.put("framework", session.frameworkId());
    parameters.put("mode", session.mode().name());
    parameters.put("status", session.status().name());
    parameters.put("startedAt", Postgres.time(session.startedAt()));
    parameters.put("endedAt", Postgres.time(session.endedAt()));
    parameters.put("version", session.version());
    parameters.put("stages", Json.write(session.stages()));
    return parameters;
  }

  private static StoredSession stored(ResultSet row, Optional<Answer> answer) throws SQLException {
    String points = row.getString("points");
    return new StoredSession(
        new PracticeSession(
            Postgres.id(row, "id"),
            Postgres.id(row, "learner_id"),
            Postgres.ids(row, "cohort_ids"),
            row.getString("problem_id"),
            row.getString("framework_id"),
            Mode.valueOf(row.getString("mode")),
            SessionStatus.valueOf(row.getString("status")),
            Postgres.instant(row, "started_at"),
            Postgres.instantOrNull(row, "ended_at"),
            row.getLong("version"),
            Json.read(row.getString("stages"), STAGES)),
        points == null ? List.of() : Json.read(points, POINTS),
        answer);
  }
}
