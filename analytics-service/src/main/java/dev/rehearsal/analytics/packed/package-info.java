/** Numbers, texts and ids in few bytes. */
@NullMarked
package dev.rehearsal.analytics.packed;

import org.jspecify.annotations.NullMarked;
