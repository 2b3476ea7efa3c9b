/** What practice, event by event, is held to. */
@NullMarked
package dev.rehearsal.session.scorecard;

import org.jspecify.annotations.NullMarked;
