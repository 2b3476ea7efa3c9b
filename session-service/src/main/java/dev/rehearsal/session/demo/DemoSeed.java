package dev.rehearsal.session.demo;

import dev.rehearsal.session.cohort.Enrolment;
import dev.rehearsal.session.identity.Account;
import dev.rehearsal.session.identity.Password;
import dev.rehearsal.session.identity.SeededAccounts;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people and the cohort of the demonstration; the same at every start. */
@Component
@ConditionalOnBooleanProperty("rehearsal.session.demo.enabled")
public class DemoSeed implements ApplicationRunner {

  /** Who simulates learners finds their cohort by it. */
  public static final UUID COHORT_ID = UUID.fromString("01900000-0000-7000-8000-00000000de30");

  /** Published: the demonstration is open to everybody who reaches this machine's loopback. */
  public static final String PASSWORD = "rehearsal-demo";

  private final SeededAccounts accounts;
  private final Enrolment enrolment;

  DemoSeed(SeededAccounts accounts, Enrolment enrolment, ServerProperties server) {
    if (server.getAddress() == null || !server.getAddress().isLoopbackAddress()) {
      throw new IllegalStateException(
          "The demonstration has published passwords and runs on loopback only:"
              + " set server.address to 127.0.0.1, or rehearsal.session.demo.enabled to false");
    }
    this.accounts = accounts;
    this.enrolment = enrolment;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    UUID instructor = seed(DemoRole.INSTRUCTOR).id();
    UUID learner = seed(DemoRole.LEARNER).id();
    if (enrolment.openOnce(COHORT_ID, instructor, "Demo cohort")) {
      enrolment.admit(COHORT_ID, learner);
    }
  }

  private Account seed(DemoRole role) {
    return accounts.ensure(role.email(), role.displayName(), new Password(PASSWORD), role.roles());
  }
}
