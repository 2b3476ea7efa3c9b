/** Tests of reading facts from bytes. */
@NullMarked
package dev.rehearsal.analytics.facts;

import org.jspecify.annotations.NullMarked;
