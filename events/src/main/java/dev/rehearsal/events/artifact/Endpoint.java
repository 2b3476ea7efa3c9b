package dev.rehearsal.events.artifact;

import org.jspecify.annotations.Nullable;

/** One operation of the API. */
public record Endpoint(
    @Nullable String method,
    @Nullable String path,
    @Nullable String purpose,
    @Nullable String request,
    @Nullable String response,
    @Nullable String errors,
    @Nullable String auth) {}
