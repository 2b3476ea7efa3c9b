package dev.rehearsal.scoring.engine.concept;

/**
 * A concept found in a unit.
 *
 * @param tag number of the concept in the lexicon
 * @param first index of its first token
 * @param last index of its last token
 */
public record Hit(int tag, int first, int last, boolean denied, boolean hedged) {}
