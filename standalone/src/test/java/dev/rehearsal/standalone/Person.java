package dev.rehearsal.standalone;

import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.util.Map;
import java.util.UUID;

/** Somebody who has signed in; a token outlives a restart. */
record Person(String token) {
  private static final String PASSWORD = "correct horse battery";

  /** Registers and signs in. */
  static Person register(Api api) {
    String email = "learner-" + UUID.randomUUID() + "@example.org";
    api.post(
            "/api/accounts",
            null,
            "{\"email\":\"%s\",\"displayName\":\"Lee\",\"password\":\"%s\"}"
                .formatted(email, PASSWORD))
        .expect(201);
    return signIn(api, email, PASSWORD);
  }

  static Person signIn(Api api, String email, String password) {
    String body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    return new Person(api.post("/api/tokens", null, body).expect(200).at("/accessToken"));
  }

  Answer get(Api api, String path) {
    return api.get(path, token);
  }

  Answer post(Api api, String path, String body) {
    return send(api, new Write(path, body, UUID.randomUUID().toString()));
  }

  Answer send(Api api, Write write) {
    return api.send(
        "POST", write.path(), token, write.body(), Map.of("Idempotency-Key", write.key()));
  }

  /** A request that may be repeated until it is answered. */
  record Write(String path, String body, String key) {}
}
