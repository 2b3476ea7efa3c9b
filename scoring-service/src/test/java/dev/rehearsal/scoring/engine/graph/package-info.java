/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.scoring.engine.graph;

import org.jspecify.annotations.NullMarked;
