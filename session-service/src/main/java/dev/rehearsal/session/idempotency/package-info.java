/** A request that is sent again has its effect once and gets its first answer again. */
@NullMarked
package dev.rehearsal.session.idempotency;

import org.jspecify.annotations.NullMarked;
