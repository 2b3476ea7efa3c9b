package dev.rehearsal.events;

import java.time.Instant;

/**
 * How long a stage took against its plan.
 *
 * @param plannedSeconds 0 where the mode has no clock
 * @param spentSeconds active time, pauses left out
 * @param late handed in after the deadline, within the grace period
 */
public record StageTiming(
    Instant startedAt, Instant completedAt, int plannedSeconds, int spentSeconds, boolean late) {}
