package dev.rehearsal.events.artifact;

import org.jspecify.annotations.Nullable;

/** One entity of the data model, and where it is stored. */
public record Entity(
    @Nullable String name,
    @Nullable String fields,
    @Nullable String keys,
    @Nullable String store,
    @Nullable String why) {}
