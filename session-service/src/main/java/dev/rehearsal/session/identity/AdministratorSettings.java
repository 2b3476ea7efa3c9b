package dev.rehearsal.session.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator.
 *
 * @param password unset or empty: a random one at first start
 */
@ConfigurationProperties("rehearsal.session.admin")
record AdministratorSettings(
    @DefaultValue("admin@rehearsal.local") String email, @Nullable Password password) {

  AdministratorSettings {
    if (!email.matches(EmailAddress.PATTERN)) {
      throw new IllegalArgumentException(
          "rehearsal.session.admin.email must be an e-mail address, but is " + email);
    }
    if (password != null && password.bytes() > 0 && !password.isAcceptable()) {
      throw new IllegalArgumentException(
          "rehearsal.session.admin.password " + AcceptablePassword.MESSAGE);
    }
  }

  EmailAddress address() {
    return new EmailAddress(email);
  }

  Optional<Password> chosenPassword() {
    return Optional.ofNullable(password).filter(given -> given.bytes() > 0);
  }
}
