package dev.rehearsal.session.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What somebody says who signs in. */
record Credentials(
    @NotNull(message = "is missing")
        @Pattern(regexp = EmailAddress.PATTERN, message = "must be an e-mail address")
        String email,
    @NotNull(message = "is missing") Password password) {

  EmailAddress address() {
    return new EmailAddress(email);
  }
}
