/** Looks for a criterion's phrasings in units: the smallest window that fills every slot. */
@NullMarked
package dev.rehearsal.scoring.engine.match;

import org.jspecify.annotations.NullMarked;
