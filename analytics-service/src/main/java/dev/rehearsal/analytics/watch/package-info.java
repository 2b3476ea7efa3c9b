/** Streams of changes: one reader a watched cohort, however many watch it. */
@NullMarked
package dev.rehearsal.analytics.watch;

import org.jspecify.annotations.NullMarked;
