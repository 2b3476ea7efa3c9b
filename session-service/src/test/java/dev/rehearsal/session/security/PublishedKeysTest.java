package dev.rehearsal.session.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.platform.security.Tokens;
import dev.rehearsal.session.People.Person;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.testing.http.Answer;
import org.junit.jupiter.api.Test;

class PublishedKeysTest extends RunningService {

  @Test
  void letAnybodyCheckAToken() {
    Person ada = people().learner("Ada");

    Answer keys = api().get("/.well-known/jwks.json", null).expect(200);

    assertThat(keys.at("/keys/0/kty")).isEqualTo("EC");
    assertThat(keys.json().at("/keys/0").has("d")).isFalse();
    assertThat(keys.header("Cache-Control")).contains("max-age=300");
    assertThat(
            Tokens.verifiedBy(base().resolve("/.well-known/jwks.json"))
                .decode(ada.token())
                .getSubject())
        .isEqualTo(ada.id().toString());
  }

  @Test
  void exposeNothingElseOfTheService() {
    api().get("/api/nowhere", null).expect(401);
    api().send("POST", "/nowhere", null, "{}", java.util.Map.of()).expect(401);
    api().get("/actuator/health/liveness", null).expect(200);
    api().get("/actuator/metrics", null).expect(403);
  }
}
