/** Tests of the package of the same name. */
@NullMarked
package dev.rehearsal.content.files;

import org.jspecify.annotations.NullMarked;
