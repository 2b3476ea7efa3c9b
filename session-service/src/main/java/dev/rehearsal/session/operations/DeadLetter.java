package dev.rehearsal.session.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer set aside.
 *
 * @param origin {@code topic-partition@offset}
 * @param value as text, cut after 4,000 characters; what is not UTF-8 shows as replacement
 *     characters
 */
record DeadLetter(
    @Nullable String origin,
    @Nullable String reason,
    @Nullable String type,
    @Nullable String key,
    Instant at,
    int bytes,
    String value) {}
