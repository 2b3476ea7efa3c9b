package dev.rehearsal.analytics.track;

/** How far a session is. The later constant wins a merge: an end is never taken back. */
public enum SessionStatus {
  IN_PROGRESS,
  ABANDONED,
  COMPLETED;

  SessionStatus or(SessionStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
