/** What guards the routes: the filter chain, the keys that sign tokens, the limits on guessing. */
@NullMarked
package dev.rehearsal.session.security;

import org.jspecify.annotations.NullMarked;
