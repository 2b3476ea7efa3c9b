/** Tests of what a track adds up to. */
@NullMarked
package dev.rehearsal.analytics.aggregate;

import org.jspecify.annotations.NullMarked;
