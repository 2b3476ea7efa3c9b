package dev.rehearsal.scoring.engine.text;

import dev.rehearsal.scoring.engine.text.Passage.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings and the lead-in that are in force at a place in the notes. */
final class Headings {

  private static final int LEVELS = 6;

  private final List<Context> outer;
  private final @Nullable Context[] levels = new @Nullable Context[LEVELS + 1];
  private @Nullable Context leadIn;
  private boolean carries;

  Headings(List<Context> outer) {
    this.outer = outer;
  }

  void enter(int level, List<Token> tokens) {
    for (int i = level; i <= LEVELS; i++) {
      levels[i] = null;
    }
    levels[level] = new Context(tokens);
    leadIn = null;
  }

  /** What the rest of the paragraph is said under; the block after it too if it carries over. */
  void leadIn(List<Token> tokens, boolean carriesOver) {
    leadIn = new Context(tokens);
    carries = carriesOver;
  }

  /** Another block begins. */
  void nextBlock() {
    if (!carries) {
      leadIn = null;
    }
    carries = false;
  }

  List<Context> context() {
    List<Context> context = new ArrayList<>(outer);
    for (Context level : levels) {
      if (level != null) {
        context.add(level);
      }
    }
    if (leadIn != null) {
      context.add(leadIn);
    }
    return context;
  }
}
