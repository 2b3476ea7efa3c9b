/** Counts what an answer's structure holds, whether it is in fields or in notes. */
@NullMarked
package dev.rehearsal.scoring.engine.facts;

import org.jspecify.annotations.NullMarked;
