package dev.rehearsal.standalone;

import dev.rehearsal.standalone.Person.Write;
import dev.rehearsal.testing.http.Answer;
import dev.rehearsal.testing.http.Api;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A learner who works through sessions, and what the service has acknowledged of it. */
final class Practice {
  private static final List<String> STAGES =
      List.of("requirements", "estimation", "api", "architecture", "bottlenecks");
  private static final String SESSION =
      """
      {"problemId": "url-shortener", "frameworkId": "five-step", "mode": "untimed"}
      """;
  private static final String HAND_IN =
      """
      {"artifact": {"notes": "100 million links a month are 40 writes a second: one primary."}}
      """;

  private final Person learner;
  private final List<String> sessions = new CopyOnWriteArrayList<>();
  private final List<HandIn> handIns = new CopyOnWriteArrayList<>();
  private volatile Optional<Write> unanswered = Optional.empty();

  Practice(Person learner) {
    this.learner = learner;
  }

  /** One session after the other until the service is gone. */
  void untilNobodyAnswers(Api api) {
    try {
      while (true) {
        session(api);
      }
    } catch (UncheckedIOException gone) {
      // What was sent last may or may not have happened: repeatUnanswered finds out.
    }
  }

  /** Sends what was not answered once more, as a browser would. */
  void repeatUnanswered(Api api) {
    unanswered.ifPresent(write -> acknowledged(write, learner.send(api, write)));
  }

  /** A whole session; returns its id. */
  String session(Api api) {
    send(api, "/api/sessions", SESSION);
    String session = sessions.getLast();
    for (String stage : STAGES) {
      send(api, "/api/sessions/%s/stages/%s/completion".formatted(session, stage), HAND_IN);
    }
    return session;
  }

  Person learner() {
    return learner;
  }

  List<String> sessions() {
    return sessions;
  }

  List<HandIn> handIns() {
    return handIns;
  }

  private void send(Api api, String path, String body) {
    Write write = new Write(path, body, UUID.randomUUID().toString());
    unanswered = Optional.of(write);
    acknowledged(write, learner.send(api, write));
  }

  private void acknowledged(Write write, Answer answer) {
    String[] path = write.path().split("/");
    if (path.length == 3) {
      sessions.add(answer.expect(201).at("/id"));
    } else {
      answer.expect(202);
      handIns.add(new HandIn(path[3], path[5]));
    }
    unanswered = Optional.empty();
  }

  /** A stage that was handed in. */
  record HandIn(String session, String stage) {}
}
