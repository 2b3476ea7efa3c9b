/** Tells a browser what changes in a session while it looks at it. */
@NullMarked
package dev.rehearsal.session.live;

import org.jspecify.annotations.NullMarked;
