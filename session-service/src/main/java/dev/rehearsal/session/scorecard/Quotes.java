package dev.rehearsal.session.scorecard;

import dev.rehearsal.events.ScoreEvent.Evidence;
import dev.rehearsal.session.scorecard.Scorecard.Quote;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Cuts evidence out of the artifact it points into. */
record Quotes(JsonNode artifact) {

  Quote of(Evidence evidence) {
    return new Quote(evidence.pointer(), evidence.start(), evidence.end(), cut(evidence));
  }

  private String cut(Evidence evidence) {
    JsonNode text = artifact.at(pointer(evidence.pointer()));
    if (!text.isString()) {
      return "";
    }
    String whole = text.stringValue();
    boolean inside =
        0 <= evidence.start()
            && evidence.start() <= evidence.end()
            && evidence.end() <= whole.length();
    return inside ? whole.substring(evidence.start(), evidence.end()) : "";
  }

  private static JsonPointer pointer(String text) {
    return text.isEmpty() || text.startsWith("/")
        ? JsonPointer.compile(text)
        : JsonPointer.compile("/" + text);
  }
}
