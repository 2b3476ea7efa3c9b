/** The demonstration: seeded people and a cohort, and the one-click entry from the same machine. */
@NullMarked
package dev.rehearsal.session.demo;

import org.jspecify.annotations.NullMarked;
