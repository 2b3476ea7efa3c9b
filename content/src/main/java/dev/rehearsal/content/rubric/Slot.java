package dev.rehearsal.content.rubric;

import java.util.Arrays;
import java.util.List;

/** One thing a phrasing needs: any of its options. Written {@code CACHE|!JOIN|?LOSS|#RATE}. */
public record Slot(List<Option> options) {

  public Slot {
    options = List.copyOf(options);
  }

  /**
   * @throws IllegalArgumentException if the text is not a slot; says what is wrong
   */
  public static Slot parse(String text) {
    return new Slot(Arrays.stream(text.split("\\|", -1)).map(Slot::option).toList());
  }

  private static Option option(String text) {
    String word = text.strip();
    if (word.startsWith("#")) {
      return QuantityOption.parse(word.substring(1));
    }
    return switch (word.isEmpty() ? ' ' : word.charAt(0)) {
      case '!' -> new TagOption(word.substring(1), Polarity.DENIED);
      case '?' -> new TagOption(word.substring(1), Polarity.EITHER);
      case ' ' -> throw new IllegalArgumentException("an empty option in the slot");
      default -> new TagOption(word, Polarity.AFFIRMED);
    };
  }

  /** Whether a concept is said to be so. */
  public enum Polarity {
    AFFIRMED,
    DENIED,
    EITHER
  }

  /** Something that can fill a slot. */
  public sealed interface Option permits TagOption, QuantityOption {}

  /** A concept of the lexicon. */
  public record TagOption(String tag, Polarity polarity) implements Option {}

  /**
   * A quantity of the given type, between the bounds.
   *
   * @param type a name such as {@code RATE} or {@code BYTES}
   * @param least in base units: a second, a byte, one a second, one per cent
   */
  public record QuantityOption(QuantityType type, double least, double most) implements Option {

    static QuantityOption parse(String text) {
      int bound = text.indexOf(">=") >= 0 ? text.indexOf(">=") : text.indexOf("<=");
      String name = bound < 0 ? text : text.substring(0, bound);
      double limit = bound < 0 ? 0 : Double.parseDouble(text.substring(bound + 2));
      boolean lower = bound < 0 || text.charAt(bound) == '>';
      return new QuantityOption(
          QuantityType.valueOf(name.strip()),
          lower && bound >= 0 ? limit : Double.NEGATIVE_INFINITY,
          lower ? Double.POSITIVE_INFINITY : limit);
    }
  }
}
