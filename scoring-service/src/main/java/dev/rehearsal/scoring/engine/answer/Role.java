package dev.rehearsal.scoring.engine.answer;

/** Which part of the artifact a unit comes from. */
public enum Role {
  NOTES,
  FUNCTIONAL,
  QUALITY,
  CUT,
  ASSUMPTION,
  RESTATEMENT,
  ESTIMATE,
  ENDPOINT,
  ENTITY,
  NODE,
  EDGE,
  BOTTLENECK
}
