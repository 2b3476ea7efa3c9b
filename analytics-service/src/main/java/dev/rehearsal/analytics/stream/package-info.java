/**
 * Kafka's side of the fold: where reading begins, what happens when Redis is away, how old it is.
 */
@NullMarked
package dev.rehearsal.analytics.stream;

import org.jspecify.annotations.NullMarked;
