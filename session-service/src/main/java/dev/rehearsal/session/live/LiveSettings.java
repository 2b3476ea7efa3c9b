package dev.rehearsal.session.live;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How browsers are kept up to date.
 *
 * @param streamsPerUser above it a further one is answered 429
 * @param look how often a stream looks by itself, and whether its reader may still see the session
 * @param heartbeat how often a stream speaks even if nothing happens
 */
@Validated
@ConfigurationProperties("rehearsal.session.live")
record LiveSettings(
    @DefaultValue("10") @Min(1) int streamsPerUser,
    @DefaultValue("4s") Duration look,
    @DefaultValue("15s") Duration heartbeat) {}
