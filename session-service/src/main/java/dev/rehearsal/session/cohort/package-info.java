/** Cohorts, how learners join and leave them, and the events that tell the other services. */
@NullMarked
package dev.rehearsal.session.cohort;

import org.jspecify.annotations.NullMarked;
