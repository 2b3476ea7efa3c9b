package dev.rehearsal.session.security;

import java.time.Duration;

/** A signed token and how long it is good for. Prints without the token. */
public record AccessToken(String value, Duration lifetime) {

  @Override
  public String toString() {
    return "AccessToken[lifetime=" + lifetime + "]";
  }
}
