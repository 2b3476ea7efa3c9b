package dev.rehearsal.session.identity;

/**
 * The first administrator was made with a random password. Whoever starts the service shows it,
 * once: it is kept nowhere.
 */
public record AdministratorSeeded(String email, String oneTimePassword) {

  @Override
  public String toString() {
    return "AdministratorSeeded[" + email + "]";
  }
}
