package dev.rehearsal.session.identity;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.platform.security.Role;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that configuration asks for: made at the first start, found again at the next. */
@Component
public class SeededAccounts {

  private final Accounts accounts;
  private final PasswordHashing passwords;
  private final NoArgGenerator ids;
  private final Clock clock;

  SeededAccounts(Accounts accounts, PasswordHashing passwords, NoArgGenerator ids, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.ids = ids;
    this.clock = clock;
  }

  /** Afterwards the account is there, has this password, and holds these roles among others. */
  @Transactional
  public Account ensure(
      EmailAddress email, String displayName, Password password, Set<Role> roles) {
    Account made = new Account(ids.generate(), email, displayName, roles);
    if (accounts.find(email).isEmpty()
        && accounts.add(made, passwords.hash(password), clock.instant())) {
      return made;
    }
    Account account = accounts.find(email).orElseThrow();
    if (!passwords.matches(password, accounts.passwordHash(email))) {
      accounts.changePasswordHash(account.id(), passwords.hash(password));
    }
    return grant(account, roles);
  }

  /** Empty, and nothing made, if there is an account with the e-mail address. */
  @Transactional
  Optional<Account> make(
      EmailAddress email, String displayName, Password password, Set<Role> roles) {
    Account made = new Account(ids.generate(), email, displayName, roles);
    return accounts.add(made, passwords.hash(password), clock.instant())
        ? Optional.of(made)
        : Optional.empty();
  }

  private Account grant(Account account, Set<Role> roles) {
    if (account.roles().containsAll(roles)) {
      return account;
    }
    Set<Role> all = EnumSet.copyOf(roles);
    all.addAll(account.roles());
    accounts.changeRoles(account.id(), all);
    return new Account(account.id(), account.email(), account.displayName(), all);
  }
}
