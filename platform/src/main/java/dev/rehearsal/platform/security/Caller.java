package dev.rehearsal.platform.security;

import java.util.Set;
import java.util.UUID;

/** Who makes a request. A controller method that declares one is answered 401 without a token. */
public record Caller(UUID id, Set<Role> roles) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
