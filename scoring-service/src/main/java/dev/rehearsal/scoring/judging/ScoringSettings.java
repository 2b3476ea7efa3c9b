package dev.rehearsal.scoring.judging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the scoring service works.
 *
 * @param instance names this instance for ever: after a crash the next run under the same name ends
 *     the transaction the last one left open. Two instances must not share a name.
 * @param workers threads that judge; judging is bound by the processor, so one a core
 * @param batch the most hand-ins judged in one transaction; it bounds how long the first of them
 *     waits for the last
 */
@Validated
@ConfigurationProperties("rehearsal.scoring")
record ScoringSettings(
    @DefaultValue("0") @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String instance,
    @DefaultValue("2") @Min(1) @Max(64) int workers,
    @DefaultValue("100") @Min(1) @Max(1_000) int batch) {}
