/** The session service: accounts, cohorts and practice sessions, and the web app on top of them. */
@NullMarked
package dev.rehearsal.session;

import org.jspecify.annotations.NullMarked;
