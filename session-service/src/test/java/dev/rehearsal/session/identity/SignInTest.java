package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.People;
import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.session.demo.DemoSeed;
import dev.rehearsal.session.security.ClientAddress;
import dev.rehearsal.testing.http.Answer;
import java.net.InetAddress;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends RunningService {

  @Test
  void doesNotTellAWrongPasswordFromAnUnknownAddress() {
    Person ada = people().learner("Ada");

    Answer wrong = people().signIn(ada.email(), "not her password").expect(401);
    Answer unknown = people().signIn("nobody@example.com", "not her password").expect(401);

    assertThat(wrong.at("/type")).isEqualTo("/problems/wrong-credentials");
    assertThat(wrong.body()).isEqualTo(unknown.body());
  }

  @Test
  void stopsGuessingAtOneAccountAndSaysWhenToComeBack() {
    Person ada = people().learner("Ada");
    for (int guess = 0; guess < 10; guess++) {
      people().signIn(ada.email(), "guess number " + guess).expect(401);
    }

    Answer refusal = people().signIn(ada.email(), PASSWORD).expect(429);

    assertThat(refusal.at("/type")).isEqualTo("/problems/too-many-requests");
    assertThat(Integer.parseInt(refusal.header("Retry-After"))).isBetween(1, 60);
    people().learner("Bob");
  }

  @Test
  void neverStopsTheRightPassword() {
    Person ada = people().learner("Ada");

    for (int time = 0; time < 12; time++) {
      people().signIn(ada.email(), PASSWORD).expect(200);
    }
  }

  @Test
  void knowsNoDemoAccountUnlessTheDemonstrationIsOn(
      @Autowired Accounts accounts,
      @Autowired PasswordHashing passwords,
      @Autowired SignInLimitSettings limits,
      @Autowired Clock clock) {
    String email = "instructor@" + DemoSettings.DOMAIN;
    people().signIn(email, DemoSeed.PASSWORD).expect(200);
    SignIn withoutDemo = new SignIn(accounts, passwords, new DemoSettings(false), limits, clock);

    assertThatThrownBy(
            () ->
                withoutDemo.signIn(
                    new Credentials(email, new Password(DemoSeed.PASSWORD)),
                    new ClientAddress(InetAddress.getLoopbackAddress())))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("401");
  }

  @Test
  void needsWellFormedCredentials() {
    Answer refusal = api().post("/api/tokens", null, "{\"password\":null}").expect(400);
    assertThat(refusal.json().at("/errors").size()).isEqualTo(2);
    people().signIn("ada\\u0000@example.com", PASSWORD).expect(400);
    people().signIn("ada@example.com", "").expect(401);
    people().signIn("ada@example.com", "x".repeat(100_000)).expect(401);
    api().post("/api/tokens", null, People.credentials("a@example.com", "x") + "x").expect(400);
  }
}
