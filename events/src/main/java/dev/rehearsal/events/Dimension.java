package dev.rehearsal.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rubric criterion tells about. */
public enum Dimension {
  @JsonProperty("problem-framing")
  PROBLEM_FRAMING,
  @JsonProperty("estimation")
  ESTIMATION,
  @JsonProperty("technical-depth")
  TECHNICAL_DEPTH,
  @JsonProperty("architecture")
  ARCHITECTURE,
  @JsonProperty("trade-offs")
  TRADE_OFFS,
  @JsonProperty("communication")
  COMMUNICATION
}
