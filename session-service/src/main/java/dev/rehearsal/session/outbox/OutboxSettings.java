package dev.rehearsal.session.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the outbox is relayed.
 *
 * @param shards into which keys are hashed; each has one relaying instance at a time
 * @param batch most rows of one round
 * @param batchBytes most payload of one round
 * @param poll how often to look without having been nudged
 * @param rebalance how often instances share the shards out anew
 * @param firstPause after a failure; it doubles up to {@code longestPause}
 * @param worryAfter the age of the oldest row at which health speaks up
 */
@Validated
@ConfigurationProperties("rehearsal.session.outbox")
record OutboxSettings(
    @DefaultValue("16") @Min(1) @Max(1024) int shards,
    @DefaultValue("1000") @Min(1) @Max(10_000) int batch,
    @DefaultValue("16MB") DataSize batchBytes,
    @DefaultValue("100ms") Duration poll,
    @DefaultValue("2s") Duration rebalance,
    @DefaultValue("200ms") Duration firstPause,
    @DefaultValue("2s") Duration longestPause,
    @DefaultValue("30s") Duration worryAfter) {}
