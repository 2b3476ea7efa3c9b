/** The published contract of the events, for people and for code generators. */
@NullMarked
package dev.rehearsal.session.contract;

import org.jspecify.annotations.NullMarked;
