/** Who gets in. What one may see is decided where it is read. */
@NullMarked
package dev.rehearsal.analytics.security;

import org.jspecify.annotations.NullMarked;
