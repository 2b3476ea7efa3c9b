package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.People;
import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import org.junit.jupiter.api.Test;

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
  void needsWellFormedCredentials() {
    Answer refusal = api().post("/api/tokens", null, "{\"password\":null}").expect(400);
    assertThat(refusal.json().at("/errors").size()).isEqualTo(2);
    people().signIn("ada\\u0000@example.com", PASSWORD).expect(400);
    people().signIn("ada@example.com", "").expect(401);
    people().signIn("ada@example.com", "x".repeat(100_000)).expect(401);
    api().post("/api/tokens", null, People.credentials("a@example.com", "x") + "x").expect(400);
  }
}
