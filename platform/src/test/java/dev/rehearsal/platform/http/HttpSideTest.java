package dev.rehearsal.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = SmallApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class HttpSideTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final String NOTE = "{\"text\":\"x\",\"stars\":1,\"marks\":[]}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':'x','stars':1,'marks':[],'score':9} | /score   | is not a field",
        "{'text':' ','stars':1,'marks':[]}           | /text    | must not be blank",
        "{'text':'x','stars':'many','marks':[]}      | /stars   | does not fit",
        "{'text':'x','stars':1,'marks':[1,'b']}      | /marks/1 | does not fit",
      })
  void namesTheFieldThatIsWrong(String body, String pointer, String detail) throws Exception {
    JsonNode problem = problem(send(post("/open/notes", body.replace('\'', '"'))), 400);

    assertThat(problem.path("type").asString()).isEqualTo("/problems/invalid-request");
    JsonNode error = problem.path("errors").path(0);
    assertThat(error.path("pointer").asString()).isEqualTo(pointer);
    assertThat(error.path("detail").asString()).contains(detail);
  }

  @Test
  void saysWhereMalformedJsonBreaks() throws Exception {
    JsonNode problem = problem(send(post("/open/notes", "{\"text\":\n  nope}")), 400);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/malformed-json");
    assertThat(problem.path("detail").asString()).contains("line 2");
  }

  @Test
  void refusesDeepAndLargeBodies() throws Exception {
    String deep = "[".repeat(1_001) + "]".repeat(1_001);
    problem(send(post("/open/notes", "{\"text\":" + deep + "}")), 400);

    byte[] large = new byte[3 * 1024 * 1024];
    problem(send(request("/open/notes").POST(BodyPublishers.ofByteArray(large))), 413);
    Arrays.fill(large, (byte) ' ');
    var undeclared = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
    problem(send(request("/open/notes").POST(undeclared)), 413);
  }

  @Test
  void answersProblemsForAllThatFails() throws Exception {
    problem(send(request("/open/things/not-an-id").GET()), 404);
    problem(send(request("/open/things/" + ACCOUNT).GET()), 404);
    problem(send(request("/open/things/" + ACCOUNT + "?size=x").GET()), 400);
    problem(send(request("/open/nowhere").GET()), 404);
    problem(send(request("/open/notes").GET()), 405);
    JsonNode unexpected = problem(send(request("/open/broken").GET()), 500);
    assertThat(unexpected.toString()).doesNotContain("secret");
  }

  @Test
  void knowsTheCallerByHeaderAndByCookie() throws Exception {
    assertThat(send(bearer(request("/me").GET(), valid("LEARNER"))).body())
        .contains(ACCOUNT.toString())
        .contains("LEARNER");
    assertThat(send(cookie(request("/me").GET(), valid("LEARNER"))).statusCode()).isEqualTo(200);
    problem(send(request("/me").GET()), 401);
    problem(send(bearer(request("/me").GET(), expired())), 401);
    problem(send(bearer(request("/me").GET(), valid("EMPEROR"))), 401);
  }

  @Test
  void letsAnOutdatedCookieSeeWhatEverybodySees() throws Exception {
    assertThat(send(cookie(post("/open/notes", NOTE), expired())).statusCode()).isEqualTo(403);
    problem(send(cookie(request("/open/things/" + ACCOUNT).GET(), expired())), 404);
    problem(send(cookie(request("/me").GET(), expired())), 401);
  }

  @Test
  void wantsACsrfTokenFromBrowsersAlone() throws Exception {
    assertThat(send(bearer(post("/notes", NOTE), valid("LEARNER"))).statusCode()).isEqualTo(200);
    JsonNode refusal = problem(send(cookie(post("/notes", NOTE), valid("LEARNER"))), 403);
    assertThat(refusal.path("type").asString()).isEqualTo("/problems/csrf");

    String csrf = csrfToken();
    HttpRequest.Builder echoing =
        request("/notes")
            .header("Cookie", "__Host-rehearsal=" + valid("LEARNER") + "; XSRF-TOKEN=" + csrf)
            .header("X-XSRF-TOKEN", csrf)
            .POST(BodyPublishers.ofString(NOTE));
    assertThat(send(echoing).statusCode()).isEqualTo(200);
  }

  @Test
  void doesNotTakeATokenForWrongWhileItCannotBeVerified() throws Exception {
    problem(send(bearer(request("/keyless/door").GET(), valid("LEARNER"))), 503);
    problem(send(cookie(request("/keyless/door").GET(), valid("LEARNER"))), 503);
    problem(send(request("/keyless/door").GET()), 401);
  }

  @Test
  void tellsRolesApart() throws Exception {
    problem(send(bearer(request("/admin/door").GET(), valid("LEARNER"))), 403);
    assertThat(send(bearer(request("/admin/door").GET(), valid("ADMIN"))).body()).isEqualTo("open");
  }

  @Test
  void sendsAStrictContentSecurityPolicy() throws Exception {
    assertThat(send(request("/open/nowhere").GET()).headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
  }

  private String csrfToken() throws IOException, InterruptedException {
    return send(request("/open/things/" + ACCOUNT).GET()).headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
        .map(cookie -> cookie.substring("XSRF-TOKEN=".length(), cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  private static String valid(String role) {
    return SmallApplication.token(ACCOUNT, Instant.now().plusSeconds(600), role);
  }

  private static String expired() {
    return SmallApplication.token(ACCOUNT, Instant.now().minusSeconds(600), "LEARNER");
  }

  private static HttpRequest.Builder bearer(HttpRequest.Builder request, String token) {
    return request.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder cookie(HttpRequest.Builder request, String token) {
    return request.header("Cookie", "__Host-rehearsal=" + token);
  }

  private HttpRequest.Builder post(String path, String body) {
    return request(path).POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(answer.body())
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = json.readTree(answer.body());
    assertThat(problem.path("type").asString()).startsWith("/problems/");
    return problem;
  }
}
