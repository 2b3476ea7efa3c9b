package dev.rehearsal.content.rubric;

/** The tags on which the reading of every answer rests. The general lexicon must have them all. */
public enum CoreTag {
  /** Headings of what the system does. */
  FUNCTIONAL,
  /** Headings of how well it must do it. */
  NON_FUNCTIONAL,
  /** What is left out on purpose. */
  OUT_OF_SCOPE,
  ASSUMPTION,
  /** The problem said again in one's own words. */
  RESTATEMENT,
  /** Names of qualities: latency, availability, durability. */
  QUALITY,
  /** Words that give a reason. */
  REASON,
  /** Words that draw a conclusion. */
  CONCLUSION,
  /** What a number can decide: a cache, sharding, one node. */
  DECISION,
  /** Requests and responses. */
  BODY,
  AUTH,
  /** Tables, collections, records. */
  ENTITY,
  /** Keys and indexes. */
  KEY,
  STORE,
  SERVICE,
  /** Load balancers, gateways, CDNs. */
  ENTRY,
  CACHE,
  /** Queues, streams, background work. */
  ASYNC,
  READ_PATH,
  WRITE_PATH,
  /** What can go wrong. */
  WEAKNESS,
  /** What mends it. */
  REMEDY,
  THROUGHPUT,
  LATENCY,
  AVAILABILITY,
  DURABILITY,
  CONSISTENCY,
  SPOF
}
