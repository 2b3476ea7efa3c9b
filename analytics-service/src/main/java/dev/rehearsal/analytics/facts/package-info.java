/** Reads from a record just what the fold needs, in one pass over its bytes. */
@NullMarked
package dev.rehearsal.analytics.facts;

import org.jspecify.annotations.NullMarked;
