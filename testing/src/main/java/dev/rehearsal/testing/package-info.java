/** The real servers tests run against, and the architecture every module is held to. */
@NullMarked
package dev.rehearsal.testing;

import org.jspecify.annotations.NullMarked;
