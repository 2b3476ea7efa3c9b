/** What an instructor sees of a cohort. */
@NullMarked
package dev.rehearsal.analytics.cohort;

import org.jspecify.annotations.NullMarked;
