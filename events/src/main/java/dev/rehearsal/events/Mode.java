package dev.rehearsal.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a session is clocked: by the full interview clock, as a 30-minute drill, or not at all. */
public enum Mode {
  @JsonProperty("interview")
  INTERVIEW,
  @JsonProperty("drill")
  DRILL,
  @JsonProperty("untimed")
  UNTIMED
}
