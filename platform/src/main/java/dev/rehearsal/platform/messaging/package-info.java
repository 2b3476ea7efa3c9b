/**
 * How every service reads from and writes to Kafka: client settings, topics, dead letters, health.
 */
@NullMarked
package dev.rehearsal.platform.messaging;

import org.jspecify.annotations.NullMarked;
