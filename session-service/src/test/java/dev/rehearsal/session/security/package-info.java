/** Tests. */
@NullMarked
package dev.rehearsal.session.security;

import org.jspecify.annotations.NullMarked;
