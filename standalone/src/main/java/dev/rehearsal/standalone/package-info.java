/** One process with everything in it: the embedded servers and the three services on one port. */
@NullMarked
package dev.rehearsal.standalone;

import org.jspecify.annotations.NullMarked;
