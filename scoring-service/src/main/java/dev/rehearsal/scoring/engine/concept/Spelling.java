package dev.rehearsal.scoring.engine.concept;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known word that a misspelt one is one slip away from: a letter left out, added, changed
 * or swapped. Works by deleting a letter on both sides, so that a look-up costs a few hash probes.
 */
final class Spelling {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 24;

  private final Map<String, String> byDeletion = new HashMap<>();

  Spelling(Collection<String> words) {
    words.stream()
        .filter(word -> word.length() >= SHORTEST)
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .sorted()
        .forEach(
            word -> {
              byDeletion.putIfAbsent(word, word);
              for (int i = 1; i < word.length(); i++) {
                byDeletion.putIfAbsent(without(word, i), word);
              }
            });
  }

  /** The word that was meant by one that is not known, or null if none is near. */
  @Nullable String meant(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return null;
    }
    String found = near(word, byDeletion.get(word));
    for (int i = 1; found == null && i < word.length(); i++) {
      found = near(word, byDeletion.get(without(word, i)));
    }
    return found;
  }

  /** Two deletions may meet in the middle of words that are two slips apart. */
  private static @Nullable String near(String word, @Nullable String candidate) {
    return candidate != null && isOneSlipAway(word, candidate) ? candidate : null;
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

  private static String without(String word, int i) {
    return word.substring(0, i) + word.substring(i + 1);
  }
}
