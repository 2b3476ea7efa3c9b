package dev.rehearsal.scoring.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Splits lines of prose into sentences. A line of notes often is one, without a full stop. */
final class Sentences {

  private static final int WRAPPED_LINE = 60;

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
    List<Range> runs = new ArrayList<>();
    for (Range line : lines) {
      if (line.isBlank(text)) {
        continue;
      }
      Range last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && isWrapped(text, last, line)) {
        runs.set(runs.size() - 1, new Range(last.start(), line.end()));
      } else {
        runs.add(line);
      }
    }
    return runs;
  }

  private static boolean isWrapped(String text, Range before, Range line) {
    char first = text.substring(line.start(), line.end()).stripLeading().charAt(0);
    String above = text.substring(before.start(), before.end()).stripTrailing();
    int lineStart = above.lastIndexOf('\n') + 1;
    return Character.isLowerCase(first)
        && above.length() - lineStart >= WRAPPED_LINE
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
