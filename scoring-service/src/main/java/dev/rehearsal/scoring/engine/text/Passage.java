package dev.rehearsal.scoring.engine.text;

import java.util.List;

/**
 * A sentence, a list item, a table row, a line of code, or a record of the structured answer.
 *
 * @param tokens what it says
 * @param context what it is said under: headings, lead-ins, the name of its field
 * @param block passages of one paragraph, item or record share a number
 */
public record Passage(
    List<Token> tokens, Kind kind, List<Context> context, int block, boolean question) {

  public Passage {
    tokens = List.copyOf(tokens);
    context = List.copyOf(context);
  }

  /** What a passage is. */
  public enum Kind {
    SENTENCE,
    ITEM,
    ROW,
    CODE,
    RECORD,
    LABEL
  }

  /** Words above a passage; shared by all the passages below them. */
  public static final class Context {

    private final List<Token> tokens;

    public Context(List<Token> tokens) {
      this.tokens = List.copyOf(tokens);
    }

    /** A context that no learner wrote, such as the name of a field. */
    public static Context of(String words) {
      return new Context(Tokenizer.tokens(words));
    }

    public List<Token> tokens() {
      return tokens;
    }
  }
}
