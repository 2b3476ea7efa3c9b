package dev.rehearsal.testing.authorization;

import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A cohort with its instructor and one learner in it, whose session it is. */
final class Group {

  private final Api api;
  private final String name = "cohort-" + UUID.randomUUID();
  private final Person instructor;
  private final Person learner;
  private final UUID cohort;
  private String joinCode;
  private @Nullable JsonNode session;

  Group(Api api, Person instructor, Person learner) {
    this.api = api;
    this.instructor = instructor;
    this.learner = learner;
    Answer opened =
        api.post("/api/cohorts", instructor.token(), "{\"name\":\"%s\"}".formatted(name))
            .expect(201);
    this.cohort = UUID.fromString(opened.at("/id"));
    this.joinCode = opened.at("/joinCode");
    join(learner);
  }

  Person instructor() {
    return instructor;
  }

  Person learner() {
    return learner;
  }

  /** Of the cohort; stands nowhere else. */
  String name() {
    return name;
  }

  UUID cohort() {
    return cohort;
  }

  /** A session of the learner's with one stage handed in and the next one active. */
  String session() {
    return current().at("/id").asString();
  }

  /** The stage the session is in. */
  String activeStage() {
    return stage("ACTIVE");
  }

  String completedStage() {
    return stage("COMPLETED");
  }

  private String stage(String status) {
    return current()
        .at("/stages")
        .valueStream()
        .filter(stage -> stage.at("/status").asString().equals(status))
        .findFirst()
        .orElseThrow()
        .at("/id")
        .asString();
  }

  void join(Person person) {
    Answer joined =
        api.post(
            "/api/cohort-memberships", person.token(), "{\"joinCode\":\"%s\"}".formatted(joinCode));
    if (joined.status() != 200) {
      joined.expect(201);
    }
  }

  void leave(Person person) {
    api.send(
            "DELETE",
            "/api/cohorts/" + cohort + "/members/" + person.id(),
            person.token(),
            null,
            Map.of())
        .expect(204);
  }

  /** Puts back what a call may have changed. */
  void renew() {
    Answer seen = api.get("/api/cohorts/" + cohort, instructor.token()).expect(200);
    joinCode = seen.at("/joinCode");
    join(learner);
    session = null;
  }

  private JsonNode current() {
    JsonNode known = session;
    if (known == null) {
      known = start();
      session = known;
    }
    return known;
  }

  private JsonNode start() {
    JsonNode started =
        write(
                "/api/sessions",
                "{\"problemId\":\"%s\",\"frameworkId\":\"%s\",\"mode\":\"untimed\"}"
                    .formatted(problem(), framework()))
            .expect(201)
            .json();
    String id = started.at("/id").asString();
    String stage = started.at("/stages/0/id").asString();
    String handIn = "{\"artifact\":{\"notes\":\"%s\"}}".formatted(learner.words());
    return write("/api/sessions/" + id + "/stages/" + stage + "/completion", handIn)
        .expect(202)
        .json();
  }

  /** The id of something to practise. */
  String problem() {
    return first("/api/problems");
  }

  /** The id of a way to practise it. */
  String framework() {
    return first("/api/frameworks");
  }

  private String first(String list) {
    return api.get(list, learner.token()).expect(200).at("/items/0/id");
  }

  private Answer write(String path, String body) {
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    return api.send("POST", path, learner.token(), body, key);
  }
}
