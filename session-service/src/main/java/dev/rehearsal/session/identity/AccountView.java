package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Role;
import java.util.List;
import java.util.UUID;

/** An account as its owner and administrators see it. */
public record AccountView(UUID id, String email, String displayName, List<Role> roles) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id(),
        account.email().value(),
        account.displayName(),
        account.roles().stream().sorted().toList());
  }
}
