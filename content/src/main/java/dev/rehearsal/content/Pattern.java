package dev.rehearsal.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What dominates a problem: practise by it. */
public enum Pattern {
  @JsonProperty("read-heavy")
  READ_HEAVY,
  @JsonProperty("write-heavy")
  WRITE_HEAVY,
  @JsonProperty("real-time")
  REAL_TIME,
  @JsonProperty("blob-heavy")
  BLOB_HEAVY,
  @JsonProperty("infrastructure")
  INFRASTRUCTURE,
  @JsonProperty("transactional")
  TRANSACTIONAL,
  @JsonProperty("ai")
  AI
}
