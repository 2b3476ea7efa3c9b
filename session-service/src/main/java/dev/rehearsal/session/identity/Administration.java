package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.web.ApiException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. Who is one is asked of the record, not of the token. */
@Component
class Administration {

  private static final Logger log = LoggerFactory.getLogger(Administration.class);

  private final Accounts accounts;

  Administration(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @throws ApiException 403 for anybody else
   */
  @Transactional(readOnly = true)
  public Optional<Account> find(Caller caller, EmailAddress email) {
    if (!accounts.holds(caller.id(), Role.ADMIN)) {
      log.info("Denied to {}: looking for an account", caller.id());
      throw ApiException.forbidden("Only administrators look for accounts.");
    }
    return accounts.find(email);
  }

  /**
   * @throws ApiException 404 if there is no such account or the caller is no administrator, 409 if
   *     no administrator would be left
   */
  @Transactional
  public Account changeRoles(Caller caller, UUID accountId, Set<Role> roles) {
    Set<UUID> administrators = accounts.lockAdministrators();
    if (!administrators.contains(caller.id())) {
      log.info("Denied to {}: changing the roles of {}", caller.id(), accountId);
      throw ApiException.notFound();
    }
    Account account = accounts.find(accountId).orElseThrow(ApiException::notFound);
    if (!roles.contains(Role.ADMIN) && administrators.equals(Set.of(accountId))) {
      throw ApiException.conflict(
          "last-administrator", "Make somebody else an administrator first.");
    }
    accounts.changeRoles(accountId, roles);
    log.info("{} changed the roles of {} to {}", caller.id(), accountId, roles);
    return new Account(account.id(), account.email(), account.displayName(), roles);
  }
}
