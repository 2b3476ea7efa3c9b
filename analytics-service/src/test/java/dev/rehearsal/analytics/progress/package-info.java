/** Tests of what a learner is told. */
@NullMarked
package dev.rehearsal.analytics.progress;

import org.jspecify.annotations.NullMarked;
