/** Judging as seen from Kafka. */
@NullMarked
package dev.rehearsal.scoring.judging;

import org.jspecify.annotations.NullMarked;
