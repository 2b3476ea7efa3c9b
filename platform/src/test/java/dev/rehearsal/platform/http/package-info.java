/** The HTTP side of a small application on a real port. */
@NullMarked
package dev.rehearsal.platform.http;

import org.jspecify.annotations.NullMarked;
