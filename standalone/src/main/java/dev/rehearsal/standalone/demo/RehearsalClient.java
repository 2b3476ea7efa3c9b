package dev.rehearsal.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the public API as one account, with a bearer token. Safe for several threads. */
final class RehearsalClient {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient http;
  private final JsonMapper json;
  private final URI origin;
  private final @Nullable String token;

  private RehearsalClient(HttpClient http, JsonMapper json, URI origin, @Nullable String token) {
    this.http = http;
    this.json = json;
    this.origin = origin;
    this.token = token;
  }

  static RehearsalClient anonymous(URI origin, HttpClient http, JsonMapper json) {
    return new RehearsalClient(http, json, origin, null);
  }

  /** The same client as the account; the account is registered first if it does not exist. */
  RehearsalClient as(DemoAccount account) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = signIn(account);
    if (answer.statusCode() == 401) {
      post(
          "/api/accounts",
          Map.of(
              "email", account.email(),
              "displayName", account.displayName(),
              "password", account.password()));
      answer = signIn(account);
    }
    String accessToken = body(answer).path("accessToken").asString();
    return new RehearsalClient(http, json, origin, accessToken);
  }

  private HttpResponse<byte[]> signIn(DemoAccount account)
      throws IOException, InterruptedException {
    return send(
        request("/api/tokens")
            .POST(payload(Map.of("email", account.email(), "password", account.password()))));
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return body(send(request(path).GET()));
  }

  JsonNode post(String path, Object body) throws IOException, InterruptedException {
    return body(
        send(
            request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(payload(body))));
  }

  /** Saves a draft over whatever was saved before. */
  void putDraft(String path, Object body) throws IOException, InterruptedException {
    body(send(request(path).header("If-Match", "*").PUT(payload(body))));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpRequest.BodyPublisher payload(Object body) {
    return HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode body(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw new IOException(
          answer.request().method() + " " + answer.uri().getPath() + ": " + answer.statusCode());
    }
    return answer.body().length == 0 ? json.nullNode() : json.readTree(answer.body());
  }
}
