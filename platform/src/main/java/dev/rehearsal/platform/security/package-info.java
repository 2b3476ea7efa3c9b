/** How every service knows its caller: signed tokens, in a header or in a cookie. */
@NullMarked
package dev.rehearsal.platform.security;

import org.jspecify.annotations.NullMarked;
