package dev.rehearsal.session.practice;

/** Where a session is in its life. Only one in progress takes work. */
public enum SessionStatus {
  IN_PROGRESS,
  COMPLETED,
  ABANDONED
}
