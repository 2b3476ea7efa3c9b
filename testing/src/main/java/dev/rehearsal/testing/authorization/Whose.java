package dev.rehearsal.testing.authorization;

/** Which object a request names. */
public enum Whose {
  /** One of the owner's group. */
  OWN,
  /** One of the other group. */
  FOREIGN,
  /** None at all. */
  ABSENT
}
