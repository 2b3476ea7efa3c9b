/** Tests of the fold against a real Redis. */
@NullMarked
package dev.rehearsal.analytics.fold;

import org.jspecify.annotations.NullMarked;
