package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.RunningService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdministratorSeedTest extends RunningService {

  private static final String EMAIL = "first@example.com";

  @Autowired private SeededAccounts seeded;
  @Autowired private Accounts accounts;
  @Autowired private AdministratorSeed ownSeed;
  @Autowired private JdbcClient jdbc;

  private final List<Object> published = new ArrayList<>();

  @BeforeEach
  void forgetEveryAdministrator() {
    jdbc.sql("update accounts set roles = '{LEARNER}' where 'ADMIN' = any (roles)").update();
    jdbc.sql("delete from accounts where email = ?").param(EMAIL).update();
  }

  @org.junit.jupiter.api.AfterEach
  void restoreTheOtherTests() {
    ownSeed.run(new DefaultApplicationArguments());
  }

  @Test
  void tellsARandomPasswordOnce() {
    seed(null);
    seed(null);

    assertThat(published)
        .singleElement()
        .isInstanceOfSatisfying(
            AdministratorSeeded.class,
            seeded -> {
              assertThat(seeded.toString()).doesNotContain(seeded.oneTimePassword());
              people().signIn(seeded.email(), seeded.oneTimePassword()).expect(200);
            });
  }

  @Test
  void letsAConfiguredPasswordWinAtEveryStart() {
    seed(null);
    seed(new Password("chosen later"));
    people().signIn(EMAIL, "chosen later").expect(200);

    seed(new Password("chosen again"));
    people().signIn(EMAIL, "chosen later").expect(401);
    people().signIn(EMAIL, "chosen again").expect(200);
    assertThat(published).hasSize(1);
  }

  @Test
  void takesAnEmptyPasswordForNone() {
    seed(new Password(""));

    assertThat(published).hasSize(1);
  }

  @Test
  void givesNobodysAccountAwayWithoutAPassword() {
    people().register(EMAIL, "Registered before", PASSWORD).expect(201);

    seed(null);

    assertThat(published).isEmpty();
    assertThat(accounts.anyAdministrator()).isFalse();
    people().signIn(EMAIL, PASSWORD).expect(200);
    assertThat(accounts.find(new EmailAddress(EMAIL)).orElseThrow().roles())
        .isEqualTo(Set.of(dev.rehearsal.platform.security.Role.LEARNER));
  }

  private void seed(@org.jspecify.annotations.Nullable Password password) {
    new AdministratorSeed(
            new AdministratorSettings(EMAIL, password), seeded, accounts, published::add)
        .run(new DefaultApplicationArguments());
  }
}
