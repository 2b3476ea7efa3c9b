/** From what was found to outcomes, points, levels and what the learner reads. */
@NullMarked
package dev.rehearsal.scoring.engine.score;

import org.jspecify.annotations.NullMarked;
