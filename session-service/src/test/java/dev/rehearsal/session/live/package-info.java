/** What practice, event by event, is held to. */
@NullMarked
package dev.rehearsal.session.live;

import org.jspecify.annotations.NullMarked;
