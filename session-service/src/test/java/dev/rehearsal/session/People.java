package dev.rehearsal.session;

import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Makes people for tests, and says what they would send. */
public final class People {

  private static final String PASSWORD = "correct horse";

  private final Api api;
  private final String administrator;

  People(Api api, String administratorEmail) {
    this.api = api;
    this.administrator = administratorEmail;
  }

  /** Somebody who has just registered and signed in. */
  public Person learner(String name) {
    String email = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.com";
    Answer account = register(email, name, PASSWORD).expect(201);
    return new Person(UUID.fromString(account.at("/id")), email, token(email));
  }

  public Person instructor(String name) {
    Person learner = learner(name);
    grant(learner, "[\"LEARNER\",\"INSTRUCTOR\"]").expect(200);
    return new Person(learner.id(), learner.email(), token(learner.email()));
  }

  public Answer grant(Person person, String roles) {
    return api.send(
        "PUT",
        "/api/accounts/" + person.id() + "/roles",
        token(administrator),
        "{\"roles\":" + roles + "}",
        Map.of());
  }

  public Answer register(String email, String name, String password) {
    return api.post(
        "/api/accounts",
        null,
        "{\"email\":\"%s\",\"displayName\":\"%s\",\"password\":\"%s\"}"
            .formatted(email, name, password));
  }

  public Answer signIn(String email, String password) {
    return api.post("/api/tokens", null, credentials(email, password));
  }

  public String administratorToken() {
    return token(administrator);
  }

  public static String credentials(String email, String password) {
    return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
  }

  private String token(String email) {
    return signIn(email, PASSWORD).expect(200).at("/accessToken");
  }

  /** Somebody with a valid token. */
  public record Person(UUID id, String email, String token) {}
}
