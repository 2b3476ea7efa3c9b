package dev.rehearsal.session.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration, whose accounts have published passwords.
 *
 * @param enabled whether they exist for anybody: without, nobody signs in to one, even if an
 *     earlier start has made it
 */
@ConfigurationProperties("rehearsal.session.demo")
public record DemoSettings(@DefaultValue("false") boolean enabled) {

  /** Its e-mail addresses. Nobody else may register one. */
  public static final String DOMAIN = "demo.rehearsal";

  boolean hides(EmailAddress email) {
    return !enabled && email.isIn(DOMAIN);
  }
}
