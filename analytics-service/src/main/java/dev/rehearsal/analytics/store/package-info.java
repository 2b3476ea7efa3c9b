/**
 * Redis: which keys there are, how they are written atomically, and what to do while it is away.
 */
@NullMarked
package dev.rehearsal.analytics.store;

import org.jspecify.annotations.NullMarked;
