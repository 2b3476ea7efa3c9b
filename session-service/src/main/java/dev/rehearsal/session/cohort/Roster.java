package dev.rehearsal.session.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of each cohort. Every change counts the member's version up and answers it. */
@Component
class Roster {

  private final JdbcClient jdbc;

  Roster(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty, and nothing changed, for a current member. */
  Optional<Long> enter(UUID cohortId, UUID accountId, MemberRole role, Instant at) {
    return jdbc.sql(
            """
            insert into cohort_members as m (cohort_id, account_id, role, joined_at, version)
            values (:cohort, :account, :role, :at, 1)
            on conflict (cohort_id, account_id) do update
              set role = excluded.role, joined_at = excluded.joined_at, left_at = null,
                  version = m.version + 1
              where m.left_at is not null
            returning version
            """)
        .param("cohort", cohortId)
        .param("account", accountId)
        .param("role", role.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** Empty, and nothing changed, for anybody who is no current learner of the cohort. */
  Optional<Long> leave(UUID cohortId, UUID learnerId, Instant at) {
    return jdbc.sql(
            """
            update cohort_members set left_at = :at, version = version + 1
            where cohort_id = :cohort and account_id = :account
              and role = 'LEARNER' and left_at is null
            returning version
            """)
        .param("cohort", cohortId)
        .param("account", learnerId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** The current members by name. */
  List<Member> of(UUID cohortId, @Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            select a.id, a.display_name, a.email, m.role, m.joined_at
            from cohort_members m join accounts a on a.id = m.account_id
            where m.cohort_id = :cohort and m.left_at is null
              and (cast(:after as uuid) is null or (lower(a.display_name), a.id) >
                (select lower(display_name), id from accounts where id = :after))
            order by lower(a.display_name), a.id limit :limit
            """)
        .param("cohort", cohortId)
        .param("after", after)
        .param("limit", limit)
        .query(Roster::member)
        .list();
  }

  private static Member member(ResultSet row, int number) throws SQLException {
    return new Member(
        row.getObject("id", UUID.class),
        row.getString("display_name"),
        row.getString("email"),
        MemberRole.valueOf(row.getString("role")),
        row.getObject("joined_at", OffsetDateTime.class).toInstant());
  }
}
