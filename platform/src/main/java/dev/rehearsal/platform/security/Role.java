package dev.rehearsal.platform.security;

/** What an account may do. */
public enum Role {
  LEARNER,
  INSTRUCTOR,
  ADMIN;

  /** The name of the authority in Spring Security's terms. */
  public String authority() {
    return "ROLE_" + name();
  }
}
