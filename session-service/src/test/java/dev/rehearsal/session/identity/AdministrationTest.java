package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdministrationTest extends RunningService {

  @Test
  void findsAnAccountByItsExactAddress() {
    Person ada = people().learner("Ada");
    String admin = people().administratorToken();

    Answer found = api().get("/api/accounts?email=" + ada.email(), admin).expect(200);
    assertThat(found.at("/items/0/id")).isEqualTo(ada.id().toString());
    assertThat(found.body()).doesNotContain("bcrypt");

    assertThat(api().get("/api/accounts?email=x@example.com", admin).json().at("/items").isEmpty())
        .isTrue();
    api().get("/api/accounts?email=x", admin).expect(400);
    api().get("/api/accounts", admin).expect(400);
    api().get("/api/accounts?email=" + ada.email(), ada.token()).expect(403);
  }

  @Test
  void makesAnInstructorAtOnceWhateverTheTokenStillSays() {
    Person ada = people().learner("Ada");
    api().post("/api/cohorts", ada.token(), "{\"name\":\"Too early\"}").expect(403);

    people().grant(ada, "[\"LEARNER\",\"INSTRUCTOR\"]").expect(200);
    api().post("/api/cohorts", ada.token(), "{\"name\":\"Granted\"}").expect(201);
    assertThat(api().get("/api/me", ada.token()).json().at("/roles").toString())
        .isEqualTo("[\"LEARNER\",\"INSTRUCTOR\"]");

    people().grant(ada, "[\"LEARNER\"]").expect(200);
    api().post("/api/cohorts", ada.token(), "{\"name\":\"Too late\"}").expect(403);
  }

  @Test
  void isHiddenFromEverybodyElse() {
    Person ada = people().learner("Ada");
    String path = "/api/accounts/" + ada.id() + "/roles";
    String everything = "{\"roles\":[\"ADMIN\"]}";

    api().send("PUT", path, ada.token(), everything, Map.of()).expect(404);
    api().send("PUT", path, null, everything, Map.of()).expect(401);
  }

  @Test
  void refusesRolesThatDoNotExistOrAreNone() {
    Person ada = people().learner("Ada");

    assertThat(people().grant(ada, "[\"EMPEROR\"]").expect(400).at("/errors/0/pointer"))
        .isEqualTo("/roles/0");
    assertThat(people().grant(ada, "[]").expect(400).at("/errors/0/pointer")).isEqualTo("/roles");
    people().grant(ada, "[null]").expect(400);
  }

  @Test
  void neverRetiresTheLastAdministrator() {
    Answer me = api().get("/api/me", people().administratorToken());
    Person admin = new Person(java.util.UUID.fromString(me.at("/id")), ADMINISTRATOR, "");

    Answer refusal = people().grant(admin, "[\"LEARNER\"]").expect(409);

    assertThat(refusal.at("/type")).isEqualTo("/problems/last-administrator");
  }
}
