package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Role;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is an administrator. A password given by configuration holds from the next
 * start on, which is also the way back in for one who has forgotten it.
 */
@Component
class AdministratorSeed implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(AdministratorSeed.class);
  private static final String PASSWORD = "rehearsal.session.admin.password";
  private static final String DISPLAY_NAME = "Administrator";
  private static final Set<Role> ROLES = Set.of(Role.INSTRUCTOR, Role.ADMIN);

  private final AdministratorSettings settings;
  private final SeededAccounts seeded;
  private final Accounts accounts;
  private final ApplicationEventPublisher events;

  AdministratorSeed(
      AdministratorSettings settings,
      SeededAccounts seeded,
      Accounts accounts,
      ApplicationEventPublisher events) {
    this.settings = settings;
    this.seeded = seeded;
    this.accounts = accounts;
    this.events = events;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    EmailAddress email = settings.address();
    settings
        .chosenPassword()
        .ifPresentOrElse(
            chosen -> seeded.ensure(email, DISPLAY_NAME, chosen, ROLES),
            () -> makeUnlessThereIsOne(email));
  }

  private void makeUnlessThereIsOne(EmailAddress email) {
    if (accounts.anyAdministrator()) {
      return;
    }
    Password oneTime = Password.random();
    if (seeded.make(email, DISPLAY_NAME, oneTime, ROLES).isPresent()) {
      events.publishEvent(new AdministratorSeeded(email.value(), oneTime.characters()));
      log.info("Made the administrator {}; to choose its password set {}", email, PASSWORD);
    } else {
      log.warn("Nobody is an administrator, but {} has an account: set {}", email, PASSWORD);
    }
  }
}
