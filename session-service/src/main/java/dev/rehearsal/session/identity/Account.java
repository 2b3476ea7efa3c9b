package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Somebody who can sign in. */
public record Account(UUID id, EmailAddress email, String displayName, Set<Role> roles) {

  public Account {
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
  }

  public boolean holds(Role role) {
    return roles.contains(role);
  }
}
