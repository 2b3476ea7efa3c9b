/** An answer as the engine sees it: the artifact's text in units, each with its role. */
@NullMarked
package dev.rehearsal.scoring.engine.answer;

import org.jspecify.annotations.NullMarked;
