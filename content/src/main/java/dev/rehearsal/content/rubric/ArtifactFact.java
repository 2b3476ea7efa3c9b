package dev.rehearsal.content.rubric;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be counted in an answer's structure, whether in its fields or in its notes. */
public enum ArtifactFact {
  /** Functional requirements. */
  @JsonProperty("functional-requirements")
  FUNCTIONAL_REQUIREMENTS,
  /** Non-functional requirements with something to measure them by. */
  @JsonProperty("quality-targets")
  QUALITY_TARGETS,
  /** Things left out on purpose. */
  @JsonProperty("scope-cuts")
  SCOPE_CUTS,
  /** Assumptions said to be assumptions. */
  @JsonProperty("assumptions")
  ASSUMPTIONS,
  /** The problem restated in a sentence of its own. */
  @JsonProperty("restatement")
  RESTATEMENT,
  /** Estimates that show how a number comes about. */
  @JsonProperty("calculations")
  CALCULATIONS,
  /** Estimates whose arithmetic holds; none where one is wrong. */
  @JsonProperty("sound-calculations")
  SOUND_CALCULATIONS,
  /** Numbers from which a decision follows. */
  @JsonProperty("conclusions")
  CONCLUSIONS,
  /** Operations of the API. */
  @JsonProperty("endpoints")
  ENDPOINTS,
  /** Operations with a request or a response. */
  @JsonProperty("endpoint-bodies")
  ENDPOINT_BODIES,
  /** Different error statuses named. */
  @JsonProperty("endpoint-errors")
  ENDPOINT_ERRORS,
  /** Operations that say who may call them. */
  @JsonProperty("endpoint-auth")
  ENDPOINT_AUTH,
  /** Entities with their fields. */
  @JsonProperty("entities")
  ENTITIES,
  /** Entities with a key. */
  @JsonProperty("entity-keys")
  ENTITY_KEYS,
  /** Entities with a store and the reason for it. */
  @JsonProperty("store-reasons")
  STORE_REASONS,
  /** Kinds of component drawn: an entry, a service, a store. */
  @JsonProperty("component-roles")
  COMPONENT_ROLES,
  /** Components that say why they are there. */
  @JsonProperty("justified-components")
  JUSTIFIED_COMPONENTS,
  /** Flows that lead from a client to a store: read, write. */
  @JsonProperty("traced-flows")
  TRACED_FLOWS,
  /** Caches behind which a miss can be served. */
  @JsonProperty("cache-fallback")
  CACHE_FALLBACK,
  /** Queues or streams with a worker behind them. */
  @JsonProperty("async-boundary")
  ASYNC_BOUNDARY,
  /** Flows on which no single component takes everything down. */
  @JsonProperty("redundant-flows")
  REDUNDANT_FLOWS,
  /** Bottlenecks named together with what resolves them. */
  @JsonProperty("resolved-bottlenecks")
  RESOLVED_BOTTLENECKS,
  /** Scans done: throughput, latency, single points of failure. */
  @JsonProperty("scans")
  SCANS,
  /** Bottlenecks or resolutions that hold a number. */
  @JsonProperty("quantified-bottlenecks")
  QUANTIFIED_BOTTLENECKS
}
