package dev.rehearsal.scoring.engine.answer;

import dev.rehearsal.scoring.engine.text.Passage;

/**
 * A passage with its place in the artifact.
 *
 * @param index position in the list it comes from; 0 where it comes from none
 */
record Part(Role role, int index, Passage passage) {}
