/** The wire contract, held against approved snapshots. */
@NullMarked
package dev.rehearsal.events;

import org.jspecify.annotations.NullMarked;
