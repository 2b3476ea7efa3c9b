package dev.rehearsal.session.identity;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.idempotency.Answer;
import dev.rehearsal.session.idempotency.Idempotency;
import dev.rehearsal.session.idempotency.RequestKey;
import dev.rehearsal.session.storage.Json;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes accounts for those who ask for one. */
@Component
class Registration {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Accounts accounts;
  private final PasswordHashing passwords;
  private final RegistrationSettings settings;
  private final Idempotency idempotency;
  private final NoArgGenerator ids;
  private final Clock clock;

  Registration(
      Accounts accounts,
      PasswordHashing passwords,
      RegistrationSettings settings,
      Idempotency idempotency,
      NoArgGenerator ids,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.settings = settings;
    this.idempotency = idempotency;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A retry with the same key gets the first answer again. The password is no part of what makes a
   * request the same: nothing quicker to guess than its hash may be stored.
   *
   * @throws ApiException 403 if registration is closed, 409 if the e-mail address is taken
   */
  Answer register(NewAccount request, @Nullable String key) {
    if (!settings.open()) {
      throw new ApiException(
          HttpStatus.FORBIDDEN,
          "registration-closed",
          "Registration is closed here. Ask an administrator for an account.",
          List.of());
    }
    Account account =
        new Account(
            ids.generate(),
            new EmailAddress(request.email()),
            request.displayName().strip(),
            Set.of(Role.LEARNER));
    // Before the transaction, which would hold a connection for as long as hashing takes.
    String hash = passwords.hash(request.password());
    return idempotency.once(
        RequestKey.of(
            NOBODY, "POST /api/accounts", key, List.of(request.email(), request.displayName())),
        () -> add(account, hash));
  }

  private Answer add(Account account, String hash) {
    if (account.email().isIn(DemoSettings.DOMAIN)
        || !accounts.add(account, hash, clock.instant())) {
      throw ApiException.conflict(
          "email-taken", "There is an account with this e-mail address already.");
    }
    return new Answer(HttpStatus.CREATED, Json.write(AccountView.of(account)), null, null);
  }
}
