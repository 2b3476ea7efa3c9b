package dev.rehearsal.testing.authorization;

/**
 * A caller, by what they are to an object. In a foreign group the roles swap: {@link
 * #OTHER_LEARNER} is the owner there, {@link #OTHER_INSTRUCTOR} the instructor, and everybody else
 * a stranger.
 */
public enum Who {
  ANONYMOUS,
  /** The learner whose object it is, or who is meant by it. */
  OWNER,
  /** A learner in the owner's cohort. */
  PEER,
  /** A learner of another cohort. */
  OTHER_LEARNER,
  /** The instructor of the owner's cohort. */
  INSTRUCTOR,
  /** The instructor of another cohort. */
  OTHER_INSTRUCTOR,
  /** An administrator who neither teaches nor learns. */
  ADMIN,
  /** A learner who was in the owner's cohort and has left. */
  FORMER_MEMBER;

  /** What this caller is to an object of the other group. */
  Who abroad() {
    return switch (this) {
      case ANONYMOUS, ADMIN -> this;
      case OTHER_LEARNER -> OWNER;
      case OTHER_INSTRUCTOR -> INSTRUCTOR;
      case OWNER, PEER, FORMER_MEMBER -> OTHER_LEARNER;
      case INSTRUCTOR -> OTHER_INSTRUCTOR;
    };
  }
}
