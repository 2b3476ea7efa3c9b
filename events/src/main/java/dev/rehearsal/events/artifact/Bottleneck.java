package dev.rehearsal.events.artifact;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A bottleneck the learner named, and how it is resolved. */
public record Bottleneck(
    @Nullable String bottleneck, @Nullable Kind kind, @Nullable String resolution) {

  /** What the scan that found it looked for. */
  public enum Kind {
    @JsonProperty("throughput")
    THROUGHPUT,
    @JsonProperty("latency")
    LATENCY,
    @JsonProperty("spof")
    SINGLE_POINT_OF_FAILURE,
    @JsonProperty("cost")
    COST
  }
}
