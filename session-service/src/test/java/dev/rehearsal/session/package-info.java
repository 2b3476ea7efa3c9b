/** Tests of the service as a whole. */
@NullMarked
package dev.rehearsal.session;

import org.jspecify.annotations.NullMarked;
