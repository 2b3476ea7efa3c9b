/**
 * Holds every route of running services against a table of who may call it, on whose objects, from
 * outside, over HTTP.
 */
@NullMarked
package dev.rehearsal.testing.authorization;

import org.jspecify.annotations.NullMarked;
