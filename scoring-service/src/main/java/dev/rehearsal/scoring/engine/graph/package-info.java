/** What a diagram shows when its arrows are followed. */
@NullMarked
package dev.rehearsal.scoring.engine.graph;

import org.jspecify.annotations.NullMarked;
