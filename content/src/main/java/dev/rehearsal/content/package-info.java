/** Frameworks and problems as files: loaded, validated, and given out as immutable values. */
@NullMarked
package dev.rehearsal.content;

import org.jspecify.annotations.NullMarked;
