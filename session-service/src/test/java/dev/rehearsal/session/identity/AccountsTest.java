package dev.rehearsal.session.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.RunningService;
import dev.rehearsal.session.idempotency.Idempotency;
import dev.rehearsal.testing.http.Answer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsTest extends RunningService {

  @Test
  void registersALearnerWhoCanThenSignIn() {
    Answer account = people().register("Ada@Example.com ", " Ada ", PASSWORD).expect(201);
    assertThat(account.at("/email")).isEqualTo("ada@example.com");
    assertThat(account.at("/displayName")).isEqualTo("Ada");
    assertThat(account.json().at("/roles").toString()).isEqualTo("[\"LEARNER\"]");
    assertThat(account.json().propertyNames())
        .containsExactlyInAnyOrder("id", "email", "displayName", "roles");

    Answer token = people().signIn("ADA@example.com", PASSWORD).expect(200);
    assertThat(token.at("/tokenType")).isEqualTo("Bearer");
    assertThat(token.json().at("/expiresIn").asInt()).isEqualTo(8 * 60 * 60);
    assertThat(token.header("Cache-Control")).contains("no-store");
    Answer me = api().get("/api/me", token.at("/accessToken")).expect(200);
    assertThat(me.json()).isEqualTo(account.json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ada        | Ada      | 12345678 | /email       | must be an e-mail address",
        "a@b.example| ' '      | 12345678 | /displayName | must not be blank",
        "a@b.example| a\\u0000 | 12345678 | /displayName | must be one line of text",
        "a@b.example| a\\ud800 | 12345678 | /displayName | must be one line of text",
        "a@b.example| Ada      | 1234567  | /password    | 8 to 72 bytes",
      })
  void saysWhichFieldIsWrong(
      String email, String name, String password, String pointer, String detail) {
    Answer refusal = people().register(email, name, password).expect(400);

    assertThat(refusal.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refusal.at("/type")).isEqualTo("/problems/invalid-request");
    assertThat(refusal.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(refusal.at("/errors/0/detail")).contains(detail);
  }

  @Test
  void refusesAPasswordThatBcryptWouldCutAndSaysSo() {
    String euros = "\u20ac".repeat(24);
    people().register("long@example.com", "Long", euros).expect(201);
    people().signIn("long@example.com", euros).expect(200);
    people().signIn("long@example.com", euros + "x").expect(401);

    Answer refusal = people().register("longer@example.com", "Longer", euros + "x").expect(400);

    assertThat(refusal.at("/errors/0/detail")).contains("72 bytes").contains("bcrypt");
    assertThat(refusal.body()).doesNotContain(euros);
  }

  @Test
  void refusesFieldsNobodyAskedFor() {
    String body =
        "{\"email\":\"x@example.com\",\"displayName\":\"X\",\"password\":\"12345678\",\"roles\":[\"ADMIN\"]}";

    assertThat(api().post("/api/accounts", null, body).expect(400).at("/errors/0/pointer"))
        .isEqualTo("/roles");
  }

  @Test
  void givesAnAddressToOneAccountOnlyAndADemoAddressToNobody() {
    people().register("twice@example.com", "First", PASSWORD).expect(201);

    Answer refusal = people().register(" TWICE@example.com", "Second", PASSWORD).expect(409);
    assertThat(refusal.at("/type")).isEqualTo("/problems/email-taken");
    people().register("somebody@demo.rehearsal", "Demo", PASSWORD).expect(409);
  }

  @Test
  void registersOnceHoweverOftenOneRequestIsSent() {
    String body =
        "{\"email\":\"retry@example.com\",\"displayName\":\"R\",\"password\":\"12345678\"}";
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    Answer first = api().send("POST", "/api/accounts", null, body, key).expect(201);
    Answer again = api().send("POST", "/api/accounts", null, body, key).expect(201);

    assertThat(again.body()).isEqualTo(first.body());
    people().register("retry@example.com", "R", "12345678").expect(409);
  }

  @Test
  void registersNobodyOnceRegistrationIsClosed(
      @Autowired Accounts accounts,
      @Autowired PasswordHashing passwords,
      @Autowired Idempotency idempotency,
      @Autowired NoArgGenerator ids,
      @Autowired Clock clock) {
    Registration closed =
        new Registration(
            accounts, passwords, new RegistrationSettings(false), idempotency, ids, clock);
    NewAccount request = new NewAccount("late@example.com", "Late", new Password(PASSWORD));

    assertThatThrownBy(() -> closed.register(request, null))
        .isInstanceOfSatisfying(
            ApiException.class,
            refusal -> {
              assertThat(refusal.getStatusCode().value()).isEqualTo(403);
              assertThat(refusal.getBody().getType()).hasToString("/problems/registration-closed");
            });
    assertThat(accounts.find(new EmailAddress("late@example.com"))).isEmpty();
  }

  @Test
  void refusesATokenWhoseAccountIsGone(
      @Autowired dev.rehearsal.session.security.AccessTokens tokens) {
    String orphan =
        tokens
            .issue(
                UUID.randomUUID(), java.util.Set.of(dev.rehearsal.platform.security.Role.LEARNER))
            .value();

    api().get("/api/me", orphan).expect(401);
  }
}
