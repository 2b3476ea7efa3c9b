package dev.rehearsal.session.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cohorts in PostgreSQL. */
@Component
class Cohorts {

  private final JdbcClient jdbc;

  Cohorts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False, and nothing stored, if a cohort has the id or the join code already. */
  boolean add(Cohort cohort) {
    return jdbc.sql(
                """
                insert into cohorts (id, name, join_code, leaderboard, version, created_at)
                values (:id, :name, :joinCode, :leaderboard, 1, :createdAt)
                on conflict do nothing
                """)
            .param("id", cohort.id())
            .param("name", cohort.name())
            .param("joinCode", cohort.joinCode().value())
            .param("leaderboard", cohort.leaderboard())
            .param("createdAt", cohort.createdAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False, and nothing changed, if another cohort has the join code. */
  boolean changeJoinCode(UUID cohortId, JoinCode code) {
    return jdbc.sql(
                """
                update cohorts set join_code = :code where id = :id
                  and not exists (select from cohorts where join_code = :code)
                """)
            .param("id", cohortId)
            .param("code", code.value())
            .update()
        == 1;
  }

  Optional<Cohort> find(JoinCode code) {
    return jdbc.sql(
            """
            select id, name, join_code, leaderboard, created_at from cohorts
            where join_code = :code
            """)
        .param("code", code.value())
        .query(Cohorts::cohort)
        .optional();
  }

  static Cohort cohort(ResultSet row, int number) throws SQLException {
    return new Cohort(
        row.getObject("id", UUID.class),
        row.getString("name"),
        new JoinCode(row.getString("join_code")),
        row.getBoolean("leaderboard"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
