package dev.rehearsal.session.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.session.identity.DemoSettings;
import dev.rehearsal.session.identity.EmailAddress;
import java.util.Set;

/** As whom a visitor may enter. */
enum DemoRole {
  @JsonProperty("instructor")
  INSTRUCTOR("Ines (demo instructor)", Set.of(Role.LEARNER, Role.INSTRUCTOR)),
  @JsonProperty("learner")
  LEARNER("Lee (demo learner)", Set.of(Role.LEARNER));

  private final String displayName;
  private final Set<Role> roles;

  DemoRole(String displayName, Set<Role> roles) {
    this.displayName = displayName;
    this.roles = roles;
  }

  EmailAddress email() {
    return new EmailAddress(name() + "@" + DemoSettings.DOMAIN);
  }

  String displayName() {
    return displayName;
  }

  Set<Role> roles() {
    return roles;
  }
}
