/** What practice, event by event, is held to. */
@NullMarked
package dev.rehearsal.session.practice;

import org.jspecify.annotations.NullMarked;
