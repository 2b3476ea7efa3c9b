package dev.rehearsal.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a problem asks for. */
public enum Difficulty {
  @JsonProperty("easy")
  EASY,
  @JsonProperty("medium")
  MEDIUM,
  @JsonProperty("hard")
  HARD
}
