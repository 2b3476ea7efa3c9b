/** The scoring service against a real broker, and its architecture. */
@NullMarked
package dev.rehearsal.scoring;

import org.jspecify.annotations.NullMarked;
