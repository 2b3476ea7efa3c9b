/** The scoring service: judges what learners hand in, away from the request, and says why. */
@NullMarked
package dev.rehearsal.scoring;

import org.jspecify.annotations.NullMarked;
