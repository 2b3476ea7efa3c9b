package dev.rehearsal.session.cohort;

/** What somebody is in a cohort, whatever they are elsewhere. */
public enum MemberRole {
  LEARNER,
  INSTRUCTOR
}
