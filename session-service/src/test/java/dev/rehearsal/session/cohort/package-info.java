/** Tests. */
@NullMarked
package dev.rehearsal.session.cohort;

import org.jspecify.annotations.NullMarked;
