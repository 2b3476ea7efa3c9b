package dev.rehearsal.standalone;

import dev.rehearsal.embedded.LoopbackPort;
import dev.rehearsal.session.demo.DemoSeed;
import dev.rehearsal.session.identity.DemoSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A short run that ends by itself. The Java machine notes what it loads and compiles, and later
 * starts take it from there (JEP 514); so it does what the first visitor will do.
 */
final class Training {
  private static final List<String> PAGES =
      List.of("/", "/api/me", "/api/problems", "/api/cohorts", "/api/analytics/me/progress");
  private static final Map<String, Object> ARTIFACT =
      Map.of("notes", "100 million links a month are about 40 writes a second, so one primary.");

  private final JsonMapper json = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI origin;

  private Training(URI origin) {
    this.origin = origin;
  }

  /** Argument: a directory for data that nobody needs afterwards. */
  public static void main(String[] arguments) throws Exception {
    int port = LoopbackPort.free();
    Options options = new Options(port, Path.of(arguments[0]), true, Map.of());
    new Launcher(options, new Terminal(System.out, System.err)).launch();
    new Training(URI.create("http://127.0.0.1:" + port)).practise();
    System.exit(0);
  }

  private void practise() throws IOException, InterruptedException {
    String email = "learner@" + DemoSettings.DOMAIN;
    String token =
        post("/api/tokens", "", Map.of("email", email, "password", DemoSeed.PASSWORD))
            .path("accessToken")
            .asString();
    JsonNode session =
        post(
            "/api/sessions",
            token,
            Map.of("problemId", "url-shortener", "frameworkId", "five-step", "mode", "untimed"));
    String path = "/api/sessions/" + session.path("id").asString();
    for (JsonNode stage : session.path("stages")) {
      String id = stage.path("id").asString();
      post(path + "/stages/" + id + "/completion", token, Map.of("artifact", ARTIFACT));
      get(path + "/scorecard", token);
    }
    for (String page : PAGES) {
      get(page, token);
    }
  }

  private JsonNode post(String path, String token, Object body)
      throws IOException, InterruptedException {
    return json.readTree(
        send(
            HttpRequest.newBuilder(origin.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body))),
            token));
  }

  private void get(String path, String token) throws IOException, InterruptedException {
    send(HttpRequest.newBuilder(origin.resolve(path)), token);
  }

  private byte[] send(HttpRequest.Builder request, String token)
      throws IOException, InterruptedException {
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofByteArray()).body();
  }
}
