package dev.rehearsal.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who judged. A human grade always wins over a machine's. */
public enum Evaluator {
  @JsonProperty("rules")
  RULES,
  @JsonProperty("llm")
  LLM,
  @JsonProperty("human")
  HUMAN
}
