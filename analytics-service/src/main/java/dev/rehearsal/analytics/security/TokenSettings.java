package dev.rehearsal.analytics.security;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How tokens are verified.
 *
 * @param jwkSetUri where the session service publishes its keys
 */
@Validated
@ConfigurationProperties("rehearsal.security")
public record TokenSettings(@NotNull URI jwkSetUri) {}
