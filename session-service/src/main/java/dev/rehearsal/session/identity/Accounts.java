package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in PostgreSQL. */
@Component
public class Accounts {

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False, and nothing stored, if the e-mail address is taken. */
  boolean add(Account account, String passwordHash, Instant createdAt) {
    return jdbc.sql(
                """
                insert into accounts (id, email, display_name, password_hash, roles, created_at)
                values (:id, :email, :displayName, :passwordHash, :roles, :createdAt)
                on conflict (email) do nothing
                """)
            .param("id", account.id())
            .param("email", account.email().value())
            .param("displayName", account.displayName())
            .param("passwordHash", passwordHash)
            .param("roles", names(account.roles()))
            .param("createdAt", createdAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  public Optional<Account> find(UUID id) {
    return jdbc.sql("select id, email, display_name, roles from accounts where id = :id")
        .param("id", id)
        .query(Accounts::account)
        .optional();
  }

  public Optional<Account> find(EmailAddress email) {
    return jdbc.sql("select id, email, display_name, roles from accounts where email = :email")
        .param("email", email.value())
        .query(Accounts::account)
        .optional();
  }

  /** Whether the account holds the role now, whatever its token says. */
  public boolean holds(UUID id, Role role) {
    return find(id).filter(account -> account.holds(role)).isPresent();
  }

  Optional<String> passwordHash(EmailAddress email) {
    return jdbc.sql("select password_hash from accounts where email = :email")
        .param("email", email.value())
        .query(String.class)
        .optional();
  }

  void changePasswordHash(UUID id, String passwordHash) {
    jdbc.sql("update accounts set password_hash = :passwordHash where id = :id")
        .param("id", id)
        .param("passwordHash", passwordHash)
        .update();
  }

  void changeRoles(UUID id, Set<Role> roles) {
    jdbc.sql("update accounts set roles = :roles where id = :id")
        .param("id", id)
        .param("roles", names(roles))
        .update();
  }

  boolean anyAdministrator() {
    return jdbc.sql("select exists (select from accounts where 'ADMIN' = any (roles))")
        .query(Boolean.class)
        .single();
  }

  /** Locks the administrators until the transaction ends, so that two cannot retire each other. */
  Set<UUID> lockAdministrators() {
    return Set.copyOf(
        jdbc.sql("select id from accounts where 'ADMIN' = any (roles) order by id for update")
            .query(UUID.class)
            .list());
  }

  private static String[] names(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).toArray(String[]::new);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        new EmailAddress(row.getString("email")),
        row.getString("display_name"),
        Arrays.stream((String[]) row.getArray("roles").getArray())
            .map(Role::valueOf)
            .collect(Collectors.toSet()));
  }
}
