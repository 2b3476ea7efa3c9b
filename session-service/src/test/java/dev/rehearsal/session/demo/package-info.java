/** Tests. */
@NullMarked
package dev.rehearsal.session.demo;

import org.jspecify.annotations.NullMarked;
