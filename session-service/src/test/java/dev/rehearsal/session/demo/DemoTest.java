package dev.rehearsal.session.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rehearsal.session.RunningService;
import dev.rehearsal.session.cohort.Enrolment;
import dev.rehearsal.session.identity.SeededAccounts;
import dev.rehearsal.testing.http.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class DemoTest extends RunningService {

  private static final String COHORT = "/api/cohorts/" + DemoSeed.COHORT_ID;

  @ParameterizedTest
  @ValueSource(strings = {"instructor", "learner"})
  void isEnteredWithOneClick(String role) {
    assertThat(api().get("/api/demo", null).expect(200).json().at("/available").asBoolean())
        .isTrue();

    Answer entered = enter(role, Map.of()).expect(200);

    assertThat(entered.at("/email")).isEqualTo(role + "@demo.rehearsal");
    assertThat(entered.headerValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-rehearsal=ey"));
  }

  @Test
  void showsTheInstructorACohortWithTheLearnerInIt() {
    Answer members = api().get(COHORT + "/members", token("instructor")).expect(200);

    assertThat(members.json().at("/items").valueStream().map(item -> item.at("/email").asString()))
        .containsExactlyInAnyOrder("instructor@demo.rehearsal", "learner@demo.rehearsal");
    api().get(COHORT, token("learner")).expect(200);
  }

  @Test
  void staysAsItIsWhenTheServiceStartsAgain(@Autowired DemoSeed seed) {
    String before = api().get(COHORT, token("instructor")).expect(200).body();

    seed.run(new DefaultApplicationArguments());

    assertThat(api().get(COHORT, token("instructor")).expect(200).body()).isEqualTo(before);
  }

  @Test
  void isClosedToWhoeverComesThroughAProxy() {
    Map<String, String> proxied = Map.of("X-Forwarded-For", "192.0.2.7");

    assertThat(enter("instructor", proxied).expect(404).headerValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("__Host-rehearsal"));
    Answer availability = api().send("GET", "/api/demo", null, null, proxied);
    assertThat(availability.json().at("/available").asBoolean()).isFalse();
  }

  @Test
  void knowsNoOtherRoles() {
    assertThat(enter("admin", Map.of()).expect(400).at("/errors/0/pointer")).isEqualTo("/as");
  }

  @Test
  void refusesToRunWhereOthersReachIt(
      @Autowired SeededAccounts accounts, @Autowired Enrolment enrolment) {
    assertThatThrownBy(() -> new DemoSeed(accounts, enrolment, new ServerProperties()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("loopback only");
  }

  private Answer enter(String role, Map<String, String> headers) {
    return api().send("POST", "/api/demo/entry", null, "{\"as\":\"" + role + "\"}", headers);
  }

  private String token(String role) {
    return people()
        .signIn(role + "@demo.rehearsal", DemoSeed.PASSWORD)
        .expect(200)
        .at("/accessToken");
  }
}
