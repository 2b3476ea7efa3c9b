package dev.rehearsal.analytics.facts;

import static dev.rehearsal.analytics.facts.Fields.required;

import dev.rehearsal.analytics.track.KindSet;
import dev.rehearsal.events.StageKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The {@code stage} of an event. */
record StagePart(String stageId, KindSet kinds, int attempt) {

  private static final int MOST_ATTEMPTS = 1_000_000;
  private static final Constants<StageKind> KINDS = new Constants<>(StageKind.class);

  static StagePart read(JsonParser in) {
    @Nullable String stageId = null;
    @Nullable KindSet kinds = null;
    int attempt = 0;
    Fields.beginObject(in);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "stageId" -> stageId = Fields.text(in);
        case "kinds" -> kinds = KindSet.of(Fields.constants(in, KINDS));
        case "attempt" -> attempt = Fields.number(in, 1, MOST_ATTEMPTS);
        default -> Fields.skip(in);
      }
    }
    return new StagePart(
        required(stageId, "a stage id"),
        required(kinds, "stage kinds"),
        required(attempt == 0 ? null : attempt, "an attempt"));
  }
}
