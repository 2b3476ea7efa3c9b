/** What a learner sees of their own practice, computed from the tracks of their sessions. */
@NullMarked
package dev.rehearsal.analytics.progress;

import org.jspecify.annotations.NullMarked;
