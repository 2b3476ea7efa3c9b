/** Tests of analytics as a whole. */
@NullMarked
package dev.rehearsal.analytics;

import org.jspecify.annotations.NullMarked;
