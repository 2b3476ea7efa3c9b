/** Tells an answer from something that only looks like one: lists of nouns, copies, templates. */
@NullMarked
package dev.rehearsal.scoring.engine.guard;

import org.jspecify.annotations.NullMarked;
