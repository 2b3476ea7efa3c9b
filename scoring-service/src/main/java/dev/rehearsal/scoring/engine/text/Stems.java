package dev.rehearsal.scoring.engine.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.englishStemmer;

/** Reduces English words to their stems, remembering the common ones. */
final class Stems {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST = 40;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Stems() {}

  /**
   * @param word in lower case
   */
  static String of(String word) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return word;
    }
    String known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    var stemmer = new englishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    if (KNOWN.size() < REMEMBERED) {
      KNOWN.put(word, stem);
    }
    return stem;
  }
}
