package dev.rehearsal.scoring.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Splits lines of prose into sentences. A line of notes often is one, without a full stop. */
final class Sentences {

  private static final int NARROWEST_PAGE = 50;

  private Sentences() {}

  /** A range of UTF-16 offsets. */
  record Range(int start, int end) {

    boolean isBlank(String text) {
      return text.substring(start, end).isBlank();
    }
  }

  static List<Range> of(String text, List<Range> lines) {
    List<Range> sentences = new ArrayList<>();
    for (Range run : joined(text, lines)) {
      split(text, run, sentences);
    }
    return sentences;
  }

  /** Joins a line to the one before it where a sentence was wrapped. */
  private static List<Range> joined(String text, List<Range> lines) {
    int page = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    List<Range> runs = new ArrayList<>();
    for (Range line : lines) {
      if (line.isBlank(text)) {
        continue;
      }
      Range last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && isWrapped(text, page, last, line)) {
        runs.set(runs.size() - 1, new Range(last.start(), line.end()));
      } else {
        runs.add(line);
      }
    }
    return runs;
  }

  /** Whether the line was broken because its next word would not have fitted on the page. */
  private static boolean isWrapped(String text, int page, Range before, Range line) {
    String words = text.substring(line.start(), line.end()).strip();
    String above = text.substring(before.start(), before.end()).stripTrailing();
    int space = words.indexOf(' ');
    int firstWord = space < 0 ? words.length() : space;
    int width = above.length() - above.lastIndexOf('\n') - 1;
    return page >= NARROWEST_PAGE
        && width + 1 + firstWord > page
        && Character.isLetterOrDigit(words.charAt(0))
        && ".:;!?".indexOf(above.charAt(above.length() - 1)) < 0;
  }

  private static void split(String text, Range run, List<Range> sentences) {
    int start = run.start();
    for (int i = run.start(); i < run.end(); i++) {
      if (Separators.endsSentence(text, i, run.end())) {
        add(text, start, i + 1, sentences);
        start = i + 1;
      }
    }
    add(text, start, run.end(), sentences);
  }

  private static void add(String text, int start, int end, List<Range> sentences) {
    Range range = new Range(start, end);
    if (end > start && !range.isBlank(text)) {
      sentences.add(range);
    }
  }
}
