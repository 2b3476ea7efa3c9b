/** A plain HTTP client for tests: sees what any client of the services sees. */
@NullMarked
package dev.rehearsal.testing.http;

import org.jspecify.annotations.NullMarked;
