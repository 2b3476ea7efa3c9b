/**
 * What a session adds to the numbers of its cohorts. An aggregate is the sum of the contributions
 * of its tracks, so a changed track moves it by the difference and everything can be recomputed.
 */
@NullMarked
package dev.rehearsal.analytics.aggregate;

import org.jspecify.annotations.NullMarked;
