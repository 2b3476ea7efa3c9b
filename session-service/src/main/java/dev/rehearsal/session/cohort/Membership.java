package dev.rehearsal.session.cohort;

/** A cohort, and what the one who looks at it is in it. */
record Membership(Cohort cohort, MemberRole role) {

  boolean isInstructor() {
    return role == MemberRole.INSTRUCTOR;
  }
}
