package dev.rehearsal.scoring.engine.guard;

import dev.rehearsal.scoring.engine.text.Token;
import dev.rehearsal.scoring.engine.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of four words of a text, to find them again in another. */
final class Shingles {

  private static final int SIZE = 4;

  private final Set<String> runs = new HashSet<>();

  static Shingles of(String... texts) {
    Shingles shingles = new Shingles();
    for (String text : texts) {
      text.lines().forEach(line -> shingles.add(Tokenizer.tokens(line)));
    }
    return shingles;
  }

  void add(List<Token> tokens) {
    for (int i = 0; i + SIZE <= tokens.size(); i++) {
      runs.add(run(tokens, i));
    }
  }

  /** The share, 0–1, of the tokens' runs that are in this text too; 0 for too few tokens. */
  double overlap(List<Token> tokens) {
    int all = tokens.size() - SIZE + 1;
    if (all < 2 || runs.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < all; i++) {
      if (runs.contains(run(tokens, i))) {
        shared++;
      }
    }
    return (double) shared / all;
  }

  private static String run(List<Token> tokens, int from) {
    StringBuilder run = new StringBuilder();
    for (int i = from; i < from + SIZE; i++) {
      run.append(tokens.get(i).stem()).append(' ');
    }
    return run.toString();
  }
}
