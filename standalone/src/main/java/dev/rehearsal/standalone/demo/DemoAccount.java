package dev.rehearsal.standalone.demo;

/** Who signs in. */
public record DemoAccount(String email, String displayName, String password) {

  @Override
  public String toString() {
    return email;
  }
}
