/** What practice, event by event, is held to. */
@NullMarked
package dev.rehearsal.session.outbox;

import org.jspecify.annotations.NullMarked;
