/** Real servers started, killed and started again. */
@NullMarked
package dev.rehearsal.embedded;

import org.jspecify.annotations.NullMarked;
