/** How old the dashboards are, told by Redis itself, so that it stays true when the fold stops. */
@NullMarked
package dev.rehearsal.analytics.freshness;

import org.jspecify.annotations.NullMarked;
