package dev.rehearsal.scoring.engine.concept;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known stem that a misspelt one is one slip away from: a letter left out, added, changed
 * or swapped. Works by deleting a letter on both sides, so that a look-up costs a few hash probes.
 */
final class Spelling {

  private static final int SHORTEST = 6;

  private final Set<String> known;
  private final Map<String, String> byDeletion = new HashMap<>();

  Spelling(Collection<String> stems) {
    known = new HashSet<>(stems);
    stems.stream()
        .filter(stem -> stem.length() >= SHORTEST)
        .filter(stem -> stem.chars().allMatch(Character::isLetter))
        .sorted()
        .forEach(
            stem -> {
              byDeletion.putIfAbsent(stem, stem);
              for (int i = 1; i < stem.length(); i++) {
                byDeletion.putIfAbsent(without(stem, i), stem);
              }
            });
  }

  /** The stem that was meant, or null if none is near. */
  @Nullable String meant(String stem) {
    if (stem.length() < SHORTEST || known.contains(stem)) {
      return null;
    }
    String found = byDeletion.get(stem);
    for (int i = 1; found == null && i < stem.length(); i++) {
      found = byDeletion.get(without(stem, i));
    }
    return found;
  }

  private static String without(String stem, int i) {
    return stem.substring(0, i) + stem.substring(i + 1);
  }
}
