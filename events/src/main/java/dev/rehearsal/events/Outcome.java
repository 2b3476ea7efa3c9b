package dev.rehearsal.events;

/** The outcome of one criterion. UNKNOWN means the evidence cannot decide; it is never a guess. */
public enum Outcome {
  MET,
  PARTLY,
  MISSED,
  UNKNOWN
}
