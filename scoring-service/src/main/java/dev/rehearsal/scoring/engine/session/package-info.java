/** What only the whole session shows: consistency between stages, and how it was run. */
@NullMarked
package dev.rehearsal.scoring.engine.session;

import org.jspecify.annotations.NullMarked;
