package dev.rehearsal.session.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CohortsTest extends RunningService {

  @Autowired private Memberships memberships;

  private Person ines;
  private Person ada;
  private Answer cohort;

  @BeforeEach
  void openACohort() {
    ines = people().instructor("Ines");
    ada = people().learner("Ada");
    cohort = open(ines, "Autumn");
  }

  @Test
  void areOpenedByInstructorsAlone() {
    assertThat(cohort.header("Location")).isEqualTo(path());
    assertThat(cohort.at("/name")).isEqualTo("Autumn");
    assertThat(cohort.at("/joinCode")).matches("[A-Z2-9]{8}");
    assertThat(cohort.at("/role")).isEqualTo("INSTRUCTOR");

    api().post("/api/cohorts", ada.token(), "{\"name\":\"Mine\"}").expect(403);
    api().post("/api/cohorts", ines.token(), "{\"name\":\"  \"}").expect(400);
    api().post("/api/cohorts", ines.token(), "{\"name\":\"a\\u0000\"}").expect(400);
  }

  @Test
  void areOpenedOnceHoweverOftenOneRequestIsSent() {
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    String winter = "{\"name\":\"Winter\"}";

    Answer first = api().send("POST", "/api/cohorts", ines.token(), winter, key).expect(201);
    Answer again = api().send("POST", "/api/cohorts", ines.token(), winter, key).expect(201);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(api().get("/api/cohorts", ines.token()).json().at("/items").size()).isEqualTo(2);
    api().send("POST", "/api/cohorts", ines.token(), "{\"name\":\"Other\"}", key).expect(422);
  }

  @Test
  void areJoinedByCodeOnceHoweverOftenItIsSent() {
    String code = cohort.at("/joinCode").toLowerCase(Locale.ROOT);

    Answer joined = join(ada, code.substring(0, 4) + "-" + code.substring(4)).expect(201);
    Answer again = join(ada, code).expect(200);

    assertThat(joined.at("/id")).isEqualTo(id().toString());
    assertThat(again.body()).isEqualTo(joined.body());
    assertThat(memberships.isMember(id(), ada.id())).isTrue();
    assertThat(memberships.cohortsOf(ada.id())).containsExactly(id());
  }

  @Test
  void keepAnInstructorWhoJoinsAsInstructor() {
    assertThat(join(ines, cohort.at("/joinCode")).expect(200).at("/role")).isEqualTo("INSTRUCTOR");
    assertThat(memberships.isMember(id(), ines.id())).isFalse();
  }

  @Test
  void showTheirCodeToInstructorsAlone() {
    join(ada, cohort.at("/joinCode"));

    assertThat(api().get(path(), ines.token()).expect(200).at("/joinCode")).isNotEmpty();
    assertThat(api().get(path(), ada.token()).expect(200).json().has("joinCode")).isFalse();
    assertThat(api().get("/api/cohorts", ada.token()).expect(200).body())
        .doesNotContain(cohort.at("/joinCode"));
  }

  @Test
  void showTheirMembersToInstructorsAlone() {
    join(ada, cohort.at("/joinCode"));

    Answer members = api().get(path() + "/members", ines.token()).expect(200);
    assertThat(members.at("/items/0/displayName")).isEqualTo("Ada");
    assertThat(members.at("/items/0/email")).isEqualTo(ada.email());
    assertThat(members.at("/items/0/role")).isEqualTo("LEARNER");
    assertThat(members.at("/items/1/role")).isEqualTo("INSTRUCTOR");

    api().get(path() + "/members", ada.token()).expect(403);
  }

  @Test
  void comeInPages() {
    open(ines, "Winter");
    open(ines, "Spring");

    Answer first = api().get("/api/cohorts?limit=2", ines.token()).expect(200);
    Answer second =
        api()
            .get("/api/cohorts?limit=2&cursor=" + first.at("/nextCursor"), ines.token())
            .expect(200);

    assertThat(first.json().at("/items").valueStream().map(item -> item.at("/name").asString()))
        .containsExactly("Spring", "Winter");
    assertThat(second.at("/items/0/name")).isEqualTo("Autumn");
    assertThat(second.json().at("/nextCursor").isNull()).isTrue();
    api().get("/api/cohorts?cursor=bm9wZQ", ines.token()).expect(400);
    api().get("/api/cohorts?limit=0", ines.token()).expect(400);
  }

  @Test
  void showTheirMembersInPagesByName() {
    for (String name : new String[] {"Zoe", "bob", "Ada"}) {
      join(people().learner(name), cohort.at("/joinCode"));
    }

    Answer first = api().get(path() + "/members?limit=3", ines.token()).expect(200);
    Answer second =
        api()
            .get(path() + "/members?limit=3&cursor=" + first.at("/nextCursor"), ines.token())
            .expect(200);

    assertThat(
            first.json().at("/items").valueStream().map(item -> item.at("/displayName").asString()))
        .containsExactly("Ada", "bob", "Ines");
    assertThat(second.at("/items/0/displayName")).isEqualTo("Zoe");
  }

  @Test
  void endForALearnerWhomTheInstructorRemoves() {
    join(ada, cohort.at("/joinCode"));

    remove(ines, ada.id()).expect(204);

    api().get(path(), ada.token()).expect(404);
    assertThat(api().get("/api/cohorts", ada.token()).json().at("/items").isEmpty()).isTrue();
    assertThat(memberships.isMember(id(), ada.id())).isFalse();
    remove(ines, ada.id()).expect(404);
    join(ada, cohort.at("/joinCode")).expect(201);
  }

  @Test
  void endForALearnerWhoLeaves() {
    join(ada, cohort.at("/joinCode"));
    Person bob = people().learner("Bob");
    join(bob, cohort.at("/joinCode"));

    Answer foreign = remove(bob, ada.id()).expect(404);
    Answer absent = remove(bob, UUID.randomUUID()).expect(404);
    assertThat(foreign.at("/detail")).isEqualTo(absent.at("/detail"));
    assertThat(memberships.isMember(id(), ada.id())).isTrue();

    remove(ada, ada.id()).expect(204);
    assertThat(memberships.isMember(id(), ada.id())).isFalse();
    assertThat(memberships.isMember(id(), bob.id())).isTrue();
  }

  @Test
  void keepOutWhoOnlyKnowsAnOldCode() {
    join(ada, cohort.at("/joinCode"));
    remove(ines, ada.id()).expect(204);

    Answer renewed = api().post(path() + "/join-code", ines.token(), "{}").expect(200);

    assertThat(renewed.at("/joinCode")).isNotEqualTo(cohort.at("/joinCode"));
    join(ada, cohort.at("/joinCode")).expect(404);
    join(ada, renewed.at("/joinCode")).expect(201);
    api().post(path() + "/join-code", ada.token(), "{}").expect(403);
  }

  @Test
  void keepTheirInstructor() {
    remove(ines, ines.id()).expect(404);
    assertThat(memberships.instructs(ines.id(), java.util.List.of(id()))).isTrue();
  }

  @Test
  void hideWhetherACodeExistsBehindALimit() {
    for (int guess = 0; guess < 10; guess++) {
      assertThat(join(ada, "AAAA-AAA" + (guess % 8 + 2)).expect(404).at("/type"))
          .isEqualTo("/problems/join-code-unknown");
    }
    assertThat(join(ada, cohort.at("/joinCode")).expect(429).header("Retry-After")).isNotEmpty();
    join(people().learner("Bob"), "a\\u0000").expect(404);
  }

  @Test
  void answerOtherServicesQuestionsAboutWhoTeachesWhom() {
    UUID other = UUID.fromString(open(people().instructor("Otto"), "Other").at("/id"));

    assertThat(memberships.instructs(ines.id(), java.util.List.of(other, id()))).isTrue();
    assertThat(memberships.instructs(ines.id(), java.util.List.of(other))).isFalse();
    assertThat(memberships.instructs(ines.id(), java.util.List.of())).isFalse();
    assertThat(memberships.instructs(ada.id(), java.util.List.of(id()))).isFalse();
    assertThat(memberships.cohortsOf(ines.id())).isEmpty();
  }

  private Answer open(Person instructor, String name) {
    return api()
        .post("/api/cohorts", instructor.token(), "{\"name\":\"" + name + "\"}")
        .expect(201);
  }

  private Answer join(Person person, String code) {
    return api().post("/api/cohort-memberships", person.token(), "{\"joinCode\":\"" + code + "\"}");
  }

  private Answer remove(Person by, UUID learner) {
    return api().send("DELETE", path() + "/members/" + learner, by.token(), null, Map.of());
  }

  private UUID id() {
    return UUID.fromString(cohort.at("/id"));
  }

  private String path() {
    return "/api/cohorts/" + id();
  }
}
