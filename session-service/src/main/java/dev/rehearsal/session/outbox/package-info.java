/**
 * Events leave in the transaction that caused them and reach Kafka afterwards, in order per key.
 */
@NullMarked
package dev.rehearsal.session.outbox;

import org.jspecify.annotations.NullMarked;
