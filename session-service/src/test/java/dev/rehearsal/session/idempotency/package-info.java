/** What practice, event by event, is held to. */
@NullMarked
package dev.rehearsal.session.idempotency;

import org.jspecify.annotations.NullMarked;
