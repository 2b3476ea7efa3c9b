/** Finds a rubric's concepts in passages, with what is denied and what is only supposed. */
@NullMarked
package dev.rehearsal.scoring.engine.concept;

import org.jspecify.annotations.NullMarked;
