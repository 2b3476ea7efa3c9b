/** Attaches what the scoring service found and shows it to the learner, with quotes. */
@NullMarked
package dev.rehearsal.session.scorecard;

import org.jspecify.annotations.NullMarked;
