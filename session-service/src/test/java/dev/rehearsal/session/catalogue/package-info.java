/** What practice, event by event, is held to. */
@NullMarked
package dev.rehearsal.session.catalogue;

import org.jspecify.annotations.NullMarked;
