/** What an operator does to a running system: look at dead letters and send them again. */
@NullMarked
package dev.rehearsal.session.operations;

import org.jspecify.annotations.NullMarked;
