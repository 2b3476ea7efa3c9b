package dev.rehearsal.events.artifact;

import org.jspecify.annotations.Nullable;

/** One line of the estimation sheet, with what follows from it. */
public record Estimate(
    @Nullable String name,
    @Nullable String expression,
    @Nullable String value,
    @Nullable String conclusion) {}
