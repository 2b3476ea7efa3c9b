/** Signs of life of learners at work, for live walls; lossy on purpose. */
@NullMarked
package dev.rehearsal.session.activity;

import org.jspecify.annotations.NullMarked;
