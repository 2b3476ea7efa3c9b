package dev.rehearsal.analytics.facts;

import static dev.rehearsal.analytics.facts.Fields.required;

import dev.rehearsal.analytics.track.HandIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The {@code timing} of a hand-in. */
record TimingPart(long completedAt, int plannedSeconds, int spentSeconds, boolean late) {

  static TimingPart read(JsonParser in) {
    @Nullable Long completedAt = null;
    int plannedSeconds = 0;
    int spentSeconds = 0;
    boolean late = false;
    Fields.beginObject(in);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "completedAt" -> completedAt = Fields.instant(in);
        case "plannedSeconds" -> plannedSeconds = Fields.number(in, 0, Integer.MAX_VALUE);
        case "spentSeconds" -> spentSeconds = Fields.number(in, 0, Integer.MAX_VALUE);
        case "late" -> late = Fields.flag(in);
        default -> Fields.skip(in);
      }
    }
    return new TimingPart(
        required(completedAt, "a time of hand-in"), plannedSeconds, spentSeconds, late);
  }

  HandIn of(StagePart stage) {
    return new HandIn(stage.attempt(), completedAt, plannedSeconds, spentSeconds, late);
  }
}
