package dev.rehearsal.testing.authorization;

import java.util.UUID;

/**
 * Somebody in the world.
 *
 * @param canary a word in the name, the e-mail address and everything that this person writes, and
 *     nowhere else
 */
record Person(UUID id, String email, String token, String canary) {

  static final String PASSWORD = "correct horse battery";

  /** What of this person only their instructors may read. */
  String words() {
    return "words-of-" + canary;
  }
}
