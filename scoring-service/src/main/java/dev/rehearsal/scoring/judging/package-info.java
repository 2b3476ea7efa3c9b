/** From a session event to scores: consumed, judged and published in one Kafka transaction. */
@NullMarked
package dev.rehearsal.scoring.judging;

import org.jspecify.annotations.NullMarked;
