package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.session.People;
import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserSessionTest extends RunningService {

  @Test
  void isACookieThatNoScriptReadsAndNoOtherSiteSends() {
    Person ada = people().learner("Ada");

    Answer signedIn = open(ada).expect(200);

    assertThat(signedIn.at("/email")).isEqualTo(ada.email());
    assertThat(setCookie(signedIn, "__Host-rehearsal"))
        .hasValueSatisfying(
            cookie ->
                assertThat(cookie)
                    .contains("; Path=/;")
                    .contains("; Max-Age=28800;")
                    .contains("; Secure")
                    .contains("; HttpOnly")
                    .contains("; SameSite=Strict")
                    .doesNotContain("Domain"));
    assertThat(signedIn.body()).doesNotContain(token(signedIn));
    assertThat(with(token(signedIn), "GET", "/api/me", null).expect(200).at("/email"))
        .isEqualTo(ada.email());
  }

  @Test
  void saysWhoIsSignedInOrThatNobodyIs() {
    Person ada = people().learner("Ada");

    assertThat(with(token(open(ada)), "GET", "/api/browser-session", null).expect(200).at("/email"))
        .isEqualTo(ada.email());
    api().get("/api/browser-session", null).expect(204);
    with("outdated", "GET", "/api/browser-session", null).expect(204);
  }

  @Test
  void changesNothingWithoutTheCsrfToken() {
    Person ines = people().instructor("Ines");
    String token = token(open(ines));
    String cohort = "{\"name\":\"Forged\"}";

    Answer forged = with(token, "POST", "/api/cohorts", cohort).expect(403);
    assertThat(forged.at("/type")).isEqualTo("/problems/csrf");
    api()
        .send(
            "POST",
            "/api/cohorts",
            null,
            cohort,
            Map.of("Cookie", "__Host-rehearsal=" + token + "; XSRF-TOKEN=a", "X-XSRF-TOKEN", "b"))
        .expect(403);

    String csrf = csrf();
    api()
        .send(
            "POST",
            "/api/cohorts",
            null,
            cohort,
            Map.of(
                "Cookie",
                "__Host-rehearsal=" + token + "; XSRF-TOKEN=" + csrf,
                "X-XSRF-TOKEN",
                csrf))
        .expect(201);
  }

  @Test
  void isNothingToPagesOfAnotherOriginOnTheSameHost() {
    String cookies = "__Host-rehearsal=" + token(open(people().learner("Ada")));

    for (String site : new String[] {"same-site", "cross-site"}) {
      Map<String, String> headers = Map.of("Cookie", cookies, "Sec-Fetch-Site", site);
      api().send("GET", "/api/me", null, null, headers).expect(401);
      api().send("POST", "/api/cohort-memberships?_csrf=x", null, "{}", headers).expect(401);
    }
    Map<String, String> own = Map.of("Cookie", cookies, "Sec-Fetch-Site", "same-origin");
    api().send("GET", "/api/me", null, null, own).expect(200);
  }

  @Test
  void needsNoCsrfTokenFromProgramsWithAToken() {
    Person ines = people().instructor("Ines");

    api().post("/api/cohorts", ines.token(), "{\"name\":\"By a program\"}").expect(201);
  }

  @Test
  void endsWhenTheBrowserSignsOut() {
    Answer signedOut =
        api().send("DELETE", "/api/browser-session", null, null, Map.of()).expect(204);

    assertThat(setCookie(signedOut, "__Host-rehearsal"))
        .hasValueSatisfying(
            cookie -> assertThat(cookie).startsWith("__Host-rehearsal=;").contains("Max-Age=0"));
  }

  @Test
  void canBeOpenedAgainFromABrowserWithAnOutdatedCookie() {
    Person ada = people().learner("Ada");
    String csrf = csrf();

    api()
        .send(
            "POST",
            "/api/browser-session",
            null,
            People.credentials(ada.email(), PASSWORD),
            Map.of("Cookie", "__Host-rehearsal=old; XSRF-TOKEN=" + csrf, "X-XSRF-TOKEN", csrf))
        .expect(200);
  }

  private Answer open(Person person) {
    return api().post("/api/browser-session", null, People.credentials(person.email(), PASSWORD));
  }

  private Answer with(
      String token, String method, String path, @org.jspecify.annotations.Nullable String body) {
    return api().send(method, path, null, body, Map.of("Cookie", "__Host-rehearsal=" + token));
  }

  private String csrf() {
    return value(setCookie(api().get("/api/demo", null), "XSRF-TOKEN"));
  }

  private static String token(Answer signedIn) {
    return value(setCookie(signedIn, "__Host-rehearsal"));
  }

  private static String value(Optional<String> setCookie) {
    return setCookie.orElseThrow().replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");
  }

  private static Optional<String> setCookie(Answer answer, String name) {
    return answer.headerValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .findFirst();
  }
}
