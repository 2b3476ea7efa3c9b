/** What only the service that runs alone needs; beside others, they bring it. */
@NullMarked
package dev.rehearsal.analytics.alone;

import org.jspecify.annotations.NullMarked;
