/** Folds events into Redis and serves the dashboards from there. */
@NullMarked
package dev.rehearsal.analytics;

import org.jspecify.annotations.NullMarked;
