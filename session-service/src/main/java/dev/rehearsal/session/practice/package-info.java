/** Practice sessions: timed stages, drafts, hand-ins, returns to an earlier stage. */
@NullMarked
package dev.rehearsal.session.practice;

import org.jspecify.annotations.NullMarked;
