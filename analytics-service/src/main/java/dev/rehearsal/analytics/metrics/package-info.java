/** Every metric of the service, declared once. */
@NullMarked
package dev.rehearsal.analytics.metrics;

import org.jspecify.annotations.NullMarked;
