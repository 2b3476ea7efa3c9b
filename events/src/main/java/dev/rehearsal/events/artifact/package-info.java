/** What a learner hands in for a stage: every part optional, a stage uses what its kinds need. */
@NullMarked
package dev.rehearsal.events.artifact;

import org.jspecify.annotations.NullMarked;
