/** Rubrics: criteria with the evidence that meets them, a lexicon, and the version they make. */
@NullMarked
package dev.rehearsal.content.rubric;

import org.jspecify.annotations.NullMarked;
