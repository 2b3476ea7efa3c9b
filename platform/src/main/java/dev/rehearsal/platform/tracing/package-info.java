/** One trace from the request to the dashboard, carried along in event headers. */
@NullMarked
package dev.rehearsal.platform.tracing;

import org.jspecify.annotations.NullMarked;
