/**
 * Who somebody is: accounts, their roles and passwords, access tokens and the browser's sign-in.
 */
@NullMarked
package dev.rehearsal.session.identity;

import org.jspecify.annotations.NullMarked;
