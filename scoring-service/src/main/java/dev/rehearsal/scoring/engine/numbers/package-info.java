/** Checks the arithmetic of estimates, by every legal reading of their units. */
@NullMarked
package dev.rehearsal.scoring.engine.numbers;

import org.jspecify.annotations.NullMarked;
