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
  private static final int LONGEST = 24;

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
    if (stem.length() < SHORTEST || stem.length() > LONGEST || known.contains(stem)) {
      return null;
    }
    String found = near(stem, byDeletion.get(stem));
    for (int i = 1; found == null && i < stem.length(); i++) {
      found = near(stem, byDeletion.get(without(stem, i)));
    }
    return found;
  }

  /** Two deletions may meet in the middle of words that are two slips apart. */
  private static @Nullable String near(String stem, @Nullable String candidate) {
    return candidate != null && isOneSlipAway(stem, candidate) ? candidate : null;
  }

  private static boolean isOneSlipAway(String one, String two) {
    int same = 0;
    int shorter = Math.min(one.length(), two.length());
    while (same < shorter && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    if (one.length() > two.length()) {
      return one.substring(same + 1).equals(two.substring(same));
    }
    if (one.length() < two.length()) {
      return two.substring(same + 1).equals(one.substring(same));
    }
    if (same == shorter) {
      return true;
    }
    boolean changed = one.substring(same + 1).equals(two.substring(same + 1));
    boolean swapped =
        same + 1 < shorter
            && one.charAt(same) == two.charAt(same + 1)
            && one.charAt(same + 1) == two.charAt(same)
            && one.substring(same + 2).equals(two.substring(same + 2));
    return changed || swapped;
  }

  private static String without(String stem, int i) {
    return stem.substring(0, i) + stem.substring(i + 1);
  }
}
