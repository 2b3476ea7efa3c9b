package dev.rehearsal.session.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's side of an event stream. */
final class Listening implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> end;
  private @Nullable String name;

  Listening(URI address, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    end =
        client
            .sendAsync(request, BodyHandlers.ofLines())
            .thenAcceptAsync(response -> response.body().forEach(this::line));
  }

  private void line(String line) {
    if (line.startsWith("event:")) {
      name = line.substring("event:".length());
    } else if (line.startsWith("data:") && name != null) {
      told.add(new Told(name, JSON.readTree(line.substring("data:".length()))));
    }
  }

  Told await(String event, Duration patience) {
    Awaitility.await().atMost(patience).until(() -> !told(event).isEmpty());
    return told(event).getFirst();
  }

  List<Told> told(String event) {
    return told.stream().filter(one -> one.name().equals(event)).toList();
  }

  boolean ended() {
    return end.isDone();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  record Told(String name, JsonNode data) {}
}
