package dev.rehearsal.session;

import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who practises over HTTP. */
public record Learner(Api api, People.Person person) {

  public static final List<String> STAGES =
      List.of("requirements", "estimation", "api", "architecture", "bottlenecks");

  public UUID id() {
    return person.id();
  }

  /** The id of a new interview by the five-step framework. */
  public String startSession() {
    return start("interview").expect(201).at("/id");
  }

  public Answer start(String mode) {
    return start(
        "{\"problemId\":\"url-shortener\",\"frameworkId\":\"five-step\",\"mode\":\"%s\"}"
            .formatted(mode),
        null);
  }

  public Answer start(String wish, @Nullable String key) {
    return post("/api/sessions", wish, key);
  }

  public Answer handIn(String session, String stage, String notes) {
    return handIn(session, stage, notes, null);
  }

  public Answer handIn(String session, String stage, String notes, @Nullable String key) {
    return complete(session, stage, "{\"artifact\":{\"notes\":\"%s\"}}".formatted(notes), key);
  }

  public Answer complete(String session, String stage, String body, @Nullable String key) {
    return post("/api/sessions/" + session + "/stages/" + stage + "/completion", body, key);
  }

  public Answer revise(String session, String stage, @Nullable String key) {
    return post(
        "/api/sessions/" + session + "/stages/" + stage + "/revision",
        "{\"reason\":\"the numbers say otherwise\"}",
        key);
  }

  public Answer saveDraft(String session, String stage, String body, @Nullable String ifMatch) {
    return api.send(
        "PUT",
        "/api/sessions/" + session + "/stages/" + stage + "/draft",
        person.token(),
        body,
        ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
  }

  public Answer get(String path) {
    return api.get(path, person.token());
  }

  public Answer session(String session) {
    return get("/api/sessions/" + session);
  }

  public Answer scorecard(String session) {
    return get("/api/sessions/" + session + "/scorecard");
  }

  public Answer post(String path, String body, @Nullable String key) {
    return api.send(
        "POST",
        path,
        person.token(),
        body,
        key == null ? Map.of() : Map.of("Idempotency-Key", key));
  }
}
