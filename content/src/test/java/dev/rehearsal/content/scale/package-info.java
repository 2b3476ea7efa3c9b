/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.content.scale;

import org.jspecify.annotations.NullMarked;
