package dev.rehearsal.testing.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The HTTP side of running services. Keeps no cookies; thread-safe. */
public final class Api {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI base;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param base such as {@code http://127.0.0.1:8080}
   */
  public Api(URI base) {
    this.base = base;
  }

  public Answer get(String path, @Nullable String token) {
    return send("GET", path, token, null, Map.of());
  }

  public Answer post(String path, @Nullable String token, String body) {
    return send("POST", path, token, body, Map.of());
  }

  /**
   * Sends a request. Of an event stream only the beginning is waited for, not the events.
   *
   * @param token for the Authorization header
   * @param body JSON
   */
  public Answer send(
      String method,
      String path,
      @Nullable String token,
      @Nullable String body,
      Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(PATIENCE)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), BodyHandlers.ofInputStream());
      try (InputStream bytes = response.body()) {
        return new Answer(response.statusCode(), response.headers(), text(response, bytes));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(HttpResponse<?> response, InputStream bytes) throws IOException {
    boolean endless =
        response
            .headers()
            .firstValue("Content-Type")
            .filter(type -> type.startsWith("text/event-stream"))
            .isPresent();
    return endless ? "" : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
  }
}
