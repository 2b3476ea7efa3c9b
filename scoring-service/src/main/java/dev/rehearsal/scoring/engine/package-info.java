/** Judges answers by rule: pure functions from an answer and a rubric to a score. */
@NullMarked
package dev.rehearsal.scoring.engine;

import org.jspecify.annotations.NullMarked;
