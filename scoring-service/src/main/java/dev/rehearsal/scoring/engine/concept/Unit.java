package dev.rehearsal.scoring.engine.concept;

import dev.rehearsal.scoring.engine.text.Passage;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.List;

/**
 * A passage with the concepts it holds.
 *
 * @param hits in the order of their first tokens
 * @param own every tag that has a hit
 * @param context tags of the headings and lead-ins above it
 * @param hedged for each token, whether it is only supposed
 */
public record Unit(Passage passage, List<Hit> hits, BitSet own, BitSet context, BitSet hedged) {

  public Unit {
    hits = List.copyOf(hits);
  }

  public List<Token> tokens() {
    return passage.tokens();
  }

  public boolean holds(int tag) {
    return own.get(tag) || context.get(tag);
  }
}
