package dev.rehearsal.scoring.engine.concept;

import dev.rehearsal.scoring.engine.concept.Lexicon.Place;
import dev.rehearsal.scoring.engine.text.Passage;
import dev.rehearsal.scoring.engine.text.Passage.Context;
import dev.rehearsal.scoring.engine.text.Token;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads passages with a lexicon. One reading serves one answer; it is not shared by threads. */
public final class Reading {

  private final Lexicon lexicon;
  private final BitSet neutral;
  private final Map<Context, BitSet> contexts = new IdentityHashMap<>();

  public Reading(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.neutral = lexicon.neutral();
  }

  public Unit unit(Passage passage) {
    List<Token> tokens = passage.tokens();
    BitSet denied = Polarity.denied(tokens);
    BitSet hedged = Hedges.hedged(tokens);
    List<Hit> hits =
        lexicon.places(tokens).stream()
            .map(
                place ->
                    new Hit(
                        place.tag(),
                        place.first(),
                        place.last(),
                        denied.get(place.first()) && !neutral.get(place.tag()),
                        hedged.get(place.first())))
            .toList();
    BitSet own = new BitSet();
    hits.forEach(hit -> own.set(hit.tag()));
    BitSet context = new BitSet();
    passage.context().forEach(above -> context.or(tags(above)));
    return new Unit(passage, hits, own, context, hedged);
  }

  private BitSet tags(Context context) {
    return contexts.computeIfAbsent(context, this::read);
  }

  private BitSet read(Context context) {
    BitSet tags = new BitSet();
    BitSet denied = Polarity.denied(context.tokens());
    for (Place place : lexicon.places(context.tokens())) {
      if (!denied.get(place.first())) {
        tags.set(place.tag());
      }
    }
    return tags;
  }
}
