/** Tests. */
@NullMarked
package dev.rehearsal.session.identity;

import org.jspecify.annotations.NullMarked;
