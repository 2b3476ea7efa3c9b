/**
 * Starts and stops a real Kafka broker, PostgreSQL and Redis inside a data directory, on loopback.
 */
@NullMarked
package dev.rehearsal.embedded;

import org.jspecify.annotations.NullMarked;
