/**
 * The events the services exchange, their topics, their stable names and their JSON on the wire.
 */
@NullMarked
package dev.rehearsal.events;

import org.jspecify.annotations.NullMarked;
