/** Folds records into slots: combined per key in memory, written by one fenced script a slot. */
@NullMarked
package dev.rehearsal.analytics.fold;

import org.jspecify.annotations.NullMarked;
