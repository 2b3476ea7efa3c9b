/** A simulated cohort that practises through the public API, so that a first visitor sees life. */
@NullMarked
package dev.rehearsal.standalone.demo;

import org.jspecify.annotations.NullMarked;
