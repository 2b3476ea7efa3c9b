/** How every service answers over HTTP: problems, pages, and limits on what it takes in. */
@NullMarked
package dev.rehearsal.platform.web;

import org.jspecify.annotations.NullMarked;
