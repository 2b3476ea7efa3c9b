package dev.rehearsal.session.cohort;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a learner types to join a cohort: eight characters that cannot be mistaken for each other,
 * whatever case, spaces or hyphens they come with.
 */
record JoinCode(String value) {

  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  JoinCode {
    value = value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  static JoinCode random() {
    return new JoinCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(at -> ALPHABET.substring(at, at + 1))
            .collect(Collectors.joining()));
  }

  /** Whether any cohort can have it. */
  boolean isWellFormed() {
    return value.length() == LENGTH && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }
}
