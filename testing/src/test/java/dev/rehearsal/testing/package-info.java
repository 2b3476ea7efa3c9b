/** The infrastructure of tests, tested. */
@NullMarked
package dev.rehearsal.testing;

import org.jspecify.annotations.NullMarked;
