package dev.rehearsal.session.identity;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.security.AttemptLimit;
import dev.rehearsal.session.security.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds out who somebody is by a password, without telling who has an account. */
@Component
class SignIn {

  private static final Logger log = LoggerFactory.getLogger(SignIn.class);

  private final Accounts accounts;
  private final PasswordHashing passwords;
  private final DemoSettings demo;
  private final Clock clock;
  private final AttemptLimit perAccount;
  private final AttemptLimit perAddress;

  SignIn(
      Accounts accounts,
      PasswordHashing passwords,
      DemoSettings demo,
      SignInLimitSettings limits,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.demo = demo;
    this.clock = clock;
    this.perAccount = new AttemptLimit(limits.accountBurst(), limits.accountRefill());
    this.perAddress = new AttemptLimit(limits.addressBurst(), limits.addressRefill());
  }

  /**
   * @throws ApiException 401 if the credentials are wrong, 429 if there were too many wrong ones
   */
  Account signIn(Credentials credentials, ClientAddress from) {
    EmailAddress email = credentials.address();
    useAttempt(perAddress, from.network(), email, from);
    useAttempt(perAccount, email.value(), email, from);
    Optional<Account> account =
        passwords.matches(credentials.password(), knownHash(email))
            ? accounts.find(email)
            : Optional.empty();
    if (account.isEmpty()) {
      log.info("Wrong credentials for {} from {}", email, from.address().getHostAddress());
      throw new ApiException(
          HttpStatus.UNAUTHORIZED,
          "wrong-credentials",
          "The e-mail address or the password is wrong.",
          List.of());
    }
    perAddress.giveBack(from.network());
    perAccount.giveBack(email.value());
    return account.get();
  }

  private Optional<String> knownHash(EmailAddress email) {
    return demo.hides(email) ? Optional.empty() : accounts.passwordHash(email);
  }

  private void useAttempt(AttemptLimit limit, String key, EmailAddress email, ClientAddress from) {
    Optional<Duration> wait = limit.use(key, clock.instant());
    if (wait.isPresent()) {
      log.info("Too many attempts for {} from {}", email, from.address().getHostAddress());
      throw ApiException.tooManyRequests("Too many attempts to sign in.", wait.get());
    }
  }
}
