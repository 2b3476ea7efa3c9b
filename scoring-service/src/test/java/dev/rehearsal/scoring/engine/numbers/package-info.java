/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.scoring.engine.numbers;

import org.jspecify.annotations.NullMarked;
