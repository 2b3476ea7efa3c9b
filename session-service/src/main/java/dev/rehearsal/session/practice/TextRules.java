package dev.rehearsal.session.practice;

import dev.rehearsal.platform.web.FieldProblem;
import java.util.Optional;

/** What a text must be so that it can be stored, sent, and pointed into by offsets. */
final class TextRules {

  static final int LONGEST = 60_000;

  private TextRules() {}

  static Optional<FieldProblem> problem(String pointer, String text) {
    if (text.length() > LONGEST) {
      return Optional.of(
          new FieldProblem(pointer, "has more than %,d characters".formatted(LONGEST)));
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.of(new FieldProblem(pointer, "contains a NUL character"));
    }
    if (hasLoneSurrogate(text)) {
      return Optional.of(new FieldProblem(pointer, "contains half a character (a lone surrogate)"));
    }
    return Optional.empty();
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
