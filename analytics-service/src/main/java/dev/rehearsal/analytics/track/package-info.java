/**
 * What analytics remembers of one session, merged from events: pure, idempotent, and the same in
 * whatever order the two topics arrive.
 */
@NullMarked
package dev.rehearsal.analytics.track;

import org.jspecify.annotations.NullMarked;
