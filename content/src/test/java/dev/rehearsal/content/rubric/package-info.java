/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.content.rubric;

import org.jspecify.annotations.NullMarked;
