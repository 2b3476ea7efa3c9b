package dev.rehearsal.session.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody says who registers. */
record NewAccount(
    @NotNull(message = "is missing")
        @Pattern(regexp = EmailAddress.PATTERN, message = "must be an e-mail address")
        String email,
    @NotBlank(message = "must not be blank")
        @Size(max = 80, message = "must have at most {max} characters")
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must be one line of text")
        String displayName,
    @NotNull(message = "is missing") @AcceptablePassword Password password) {}
