package dev.rehearsal.session.practice;

import dev.rehearsal.session.idempotency.RequestKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants something of which session.
 *
 * @param expected the version of the session it is meant for
 * @param key null if the client sent none
 */
record PracticeRequest(
    UUID learnerId, UUID sessionId, IfMatch expected, @Nullable RequestKey key) {}
