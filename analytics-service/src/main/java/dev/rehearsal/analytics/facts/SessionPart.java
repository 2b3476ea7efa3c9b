package dev.rehearsal.analytics.facts;

import static dev.rehearsal.analytics.facts.Fields.required;

import dev.rehearsal.analytics.track.SessionIdentity;
import dev.rehearsal.events.Mode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The {@code session} of an event. */
record SessionPart(SessionIdentity identity, long version) {

  private static final Constants<Mode> MODES = new Constants<>(Mode.class);

  static SessionPart read(JsonParser in) {
    @Nullable UUID sessionId = null;
    @Nullable UUID learnerId = null;
    @Nullable List<UUID> cohortIds = null;
    @Nullable String problemId = null;
    @Nullable String frameworkId = null;
    @Nullable Mode mode = null;
    @Nullable Long startedAt = null;
    long version = 0;
    Fields.beginObject(in);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "sessionId" -> sessionId = Fields.id(in);
        case "version" -> version = Fields.longNumber(in);
        case "learnerId" -> learnerId = Fields.id(in);
        case "cohortIds" -> cohortIds = Fields.ids(in);
        case "problemId" -> problemId = Fields.text(in);
        case "frameworkId" -> frameworkId = Fields.text(in);
        case "mode" -> mode = Fields.constant(in, MODES);
        case "startedAt" -> startedAt = Fields.instant(in);
        default -> Fields.skip(in);
      }
    }
    return new SessionPart(
        new SessionIdentity(
            required(sessionId, "a session id"),
            required(learnerId, "a learner"),
            required(cohortIds, "cohorts"),
            required(problemId, "a problem"),
            required(frameworkId, "a framework"),
            required(mode, "a mode"),
            required(startedAt, "a start")),
        version);
  }
}
