/** Turns what a learner wrote into units of tokens that know where they stand in the text. */
@NullMarked
package dev.rehearsal.scoring.engine.text;

import org.jspecify.annotations.NullMarked;
