package dev.rehearsal.platform.messaging;

import dev.rehearsal.events.Topic;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How topics are created where they do not exist yet.
 *
 * @param partitions of every topic; more later moves sessions to other partitions, so choose ahead
 * @param replicas 3 on a cluster, 1 on a single broker
 */
@Validated
@ConfigurationProperties("rehearsal.topics")
record TopicSettings(
    @DefaultValue("" + Topic.DEFAULT_PARTITIONS) @Min(1) int partitions,
    @DefaultValue("1") @Min(1) short replicas) {}
