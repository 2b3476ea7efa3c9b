/** What the tests of analytics share: sessions to tell of, logs to read, and Redis to look into. */
@NullMarked
package dev.rehearsal.analytics.support;

import org.jspecify.annotations.NullMarked;
