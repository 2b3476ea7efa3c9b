/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.scoring.engine.text;

import org.jspecify.annotations.NullMarked;
