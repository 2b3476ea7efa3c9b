/** What all dashboards have in common: reading from Redis, their age, and the absence of both. */
@NullMarked
package dev.rehearsal.analytics.dashboard;

import org.jspecify.annotations.NullMarked;
