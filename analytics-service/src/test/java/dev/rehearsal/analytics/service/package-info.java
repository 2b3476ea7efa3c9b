/** Tests of the running service over HTTP, with a real broker and a real Redis. */
@NullMarked
package dev.rehearsal.analytics.service;

import org.jspecify.annotations.NullMarked;
