/** Reference scale models: assumptions, formulas over them, and the magnitudes they lead to. */
@NullMarked
package dev.rehearsal.content.scale;

import org.jspecify.annotations.NullMarked;
