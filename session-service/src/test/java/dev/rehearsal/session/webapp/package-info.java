/** Tests. */
@NullMarked
package dev.rehearsal.session.webapp;

import org.jspecify.annotations.NullMarked;
