package dev.rehearsal.session.practice;

/** Where a stage is in its life. At most one stage of a session is active. */
public enum StageStatus {
  PENDING,
  ACTIVE,
  COMPLETED
}
