package dev.rehearsal.session.practice;

import com.fasterxml.uuid.NoArgGenerator;
import dev.rehearsal.events.SessionEvent;
import dev.rehearsal.events.SessionEvent.Submission;
import dev.rehearsal.events.SessionRef;
import dev.rehearsal.events.artifact.Artifact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells other services what was decided, in the terms of the contract. */
@Component
class SessionEvents {

  private final NoArgGenerator ids;

  SessionEvents(NoArgGenerator ids) {
    this.ids = ids;
  }

  /**
   * @param artifacts of the stages that the facts are about, by stage id; all of them where the
   *     session is completed
   */
  List<SessionEvent> of(Decision.Accepted accepted, Map<String, Artifact> artifacts) {
    PracticeSession session = accepted.session();
    List<SessionEvent> events = new ArrayList<>();
    long version = session.version() - accepted.facts().size();
    for (SessionFact fact : accepted.facts()) {
      version++;
      events.add(event(fact, session, session.ref(version), accepted.at(), artifacts));
    }
    return events;
  }

  private SessionEvent event(
      SessionFact fact,
      PracticeSession session,
      SessionRef ref,
      Instant at,
      Map<String, Artifact> artifacts) {
    UUID eventId = ids.generate();
    return switch (fact) {
      case SessionFact.Started started ->
          new SessionEvent.SessionStarted(eventId, at, ref, started.plan());
      case SessionFact.StageStarted(Stage stage) ->
          new SessionEvent.StageStarted(eventId, at, ref, stage.ref(), stage.deadline());
      case SessionFact.StageCompleted(Stage stage) ->
          new SessionEvent.StageCompleted(
              eventId, at, ref, stage.ref(), stage.timing(), artifact(stage, artifacts));
      case SessionFact.StageReopened(Stage stage, String reason) ->
          new SessionEvent.StageReopened(eventId, at, ref, stage.ref(), reason);
      case SessionFact.Completed() ->
          new SessionEvent.SessionCompleted(
              eventId,
              at,
              ref,
              session.stages().stream()
                  .map(
                      stage ->
                          new Submission(stage.ref(), stage.timing(), artifact(stage, artifacts)))
                  .toList());
      case SessionFact.Abandoned() -> new SessionEvent.SessionAbandoned(eventId, at, ref);
    };
  }

  private static Artifact artifact(Stage stage, Map<String, Artifact> artifacts) {
    return Objects.requireNonNull(artifacts.get(stage.id()), stage.id());
  }
}
