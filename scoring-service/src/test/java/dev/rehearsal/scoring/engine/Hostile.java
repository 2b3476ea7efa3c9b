package dev.rehearsal.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Five megabytes each of what parsers and number readers dislike. */
final class Hostile {

  private static final int SIZE = 5_000_000;

  private Hostile() {}

  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nested emphasis", repeated("*a **a "));
    texts.put("nested quotes", repeated("> "));
    texts.put("nested lists", repeated("- "));
    texts.put("open brackets", repeated("["));
    texts.put("open round brackets", repeated("("));
    texts.put("back ticks", repeated("`"));
    texts.put("one number", repeated("1"));
    texts.put("digit groups", repeated("9,"));
    texts.put("exponents", repeated("1e"));
    texts.put("powers", repeated("9^"));
    texts.put("one sum", repeated("1+"));
    texts.put("equations", repeated("cache miss db 1 = 2 * 3, "));
    texts.put("one word", repeated("a"));
    texts.put("one concept", repeated("cache "));
    texts.put("headings", repeated("#\n"));
    texts.put("items", repeated("- x\n  "));
    texts.put("a table", repeated("| a "));
    texts.put("arrows", repeated("->"));
    texts.put("link definitions", repeated("[a]: b\n"));
    texts.put("another script", repeated("\u043d\u0435 "));
    texts.put("surrogates", repeated("\ud83d\ude00"));
    return texts;
  }

  private static String repeated(String piece) {
    return piece.repeat(SIZE / piece.length());
  }
}
