package dev.rehearsal.events;

/** The seniority an answer speaks for: L3–L4, L5, L6 and above. */
public enum Level {
  JUNIOR,
  SENIOR,
  STAFF
}
