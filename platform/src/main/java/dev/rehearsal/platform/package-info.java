/**
 * What every service would otherwise write again. It knows no service and holds no state of the
 * product.
 */
@NullMarked
package dev.rehearsal.platform;

import org.jspecify.annotations.NullMarked;
