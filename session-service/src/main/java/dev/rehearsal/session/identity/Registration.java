package dev.rehearsal.session.identity;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.web.ApiException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes accounts for those who ask for one. */
@Component
class Registration {

  private final Accounts accounts;
  private final PasswordHashing passwords;
  private final RegistrationSettings settings;
  private final NoArgGenerator ids;
  private final Clock clock;

  Registration(
      Accounts accounts,
      PasswordHashing passwords,
      RegistrationSettings settings,
      NoArgGenerator ids,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws ApiException 403 if registration is closed, 409 if the e-mail address is taken
   */
  Account register(NewAccount request) {
    if (!settings.open()) {
      throw new ApiException(
          HttpStatus.FORBIDDEN,
          "registration-closed",
          "Registration is closed here. Ask an administrator for an account.",
          List.of());
    }
    EmailAddress email = new EmailAddress(request.email());
    Account account =
        new Account(ids.generate(), email, request.displayName().strip(), Set.of(Role.LEARNER));
    if (email.isIn(DemoSettings.DOMAIN)
        || !accounts.add(account, passwords.hash(request.password()), clock.instant())) {
      throw ApiException.conflict(
          "email-taken", "There is an account with this e-mail address already.");
    }
    return account;
  }
}
