package dev.rehearsal.session.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which cohort now. */
@Component
public class Memberships {

  private static final String OF_ACCOUNT =
      """
      select c.id, c.name, c.join_code, c.leaderboard, c.created_at, m.role
      from cohort_members m join cohorts c on c.id = m.cohort_id
      where m.account_id = :account and m.left_at is null
      """;

  private final JdbcClient jdbc;

  Memberships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the caller is a current instructor of any of the cohorts. */
  public boolean instructs(UUID callerId, Collection<UUID> cohortIds) {
    return jdbc.sql(
            """
            select exists (
              select from cohort_members
              where account_id = :account and cohort_id = any (:cohorts)
                and role = 'INSTRUCTOR' and left_at is null)
            """)
        .param("account", callerId)
        .param("cohorts", cohortIds.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  /** The cohorts the learner is a current member of, ordered by id. */
  public List<UUID> cohortsOf(UUID learnerId) {
    return jdbc.sql(
            """
            select cohort_id from cohort_members
            where account_id = :account and role = 'LEARNER' and left_at is null
            order by cohort_id
            """)
        .param("account", learnerId)
        .query(UUID.class)
        .list();
  }

  /** Whether the learner is a current member of the cohort; an instructor is no learner. */
  public boolean isMember(UUID cohortId, UUID learnerId) {
    return find(cohortId, learnerId).filter(member -> !member.isInstructor()).isPresent();
  }

  /** Empty for a former member as for a stranger. */
  Optional<Membership> find(UUID cohortId, UUID accountId) {
    return jdbc.sql(OF_ACCOUNT + "and m.cohort_id = :cohort")
        .param("account", accountId)
        .param("cohort", cohortId)
        .query(Memberships::membership)
        .optional();
  }

  /** What the account is a member of, the newest cohort first. */
  List<Membership> of(UUID accountId, @Nullable UUID before, int limit) {
    return jdbc.sql(
            OF_ACCOUNT
                + """
                and (cast(:before as uuid) is null or c.id < :before)
                order by c.id desc limit :limit
                """)
        .param("account", accountId)
        .param("before", before)
        .param("limit", limit)
        .query(Memberships::membership)
        .list();
  }

  private static Membership membership(ResultSet row, int number) throws SQLException {
    return new Membership(Cohorts.cohort(row, number), MemberRole.valueOf(row.getString("role")));
  }
}
