/** The launcher, tried as its users do: as processes that are started, asked and killed. */
@NullMarked
package dev.rehearsal.standalone;

import org.jspecify.annotations.NullMarked;
