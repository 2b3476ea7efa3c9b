/** Tests of merging facts into tracks. */
@NullMarked
package dev.rehearsal.analytics.track;

import org.jspecify.annotations.NullMarked;
