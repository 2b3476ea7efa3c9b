/** Measures the fold against the bare parts. Not a test: run by hand. */
@NullMarked
package dev.rehearsal.analytics.benchmark;

import org.jspecify.annotations.NullMarked;
