package dev.rehearsal.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on what a request may bring.
 *
 * @param largestBody above it the answer is 413
 */
@ConfigurationProperties("rehearsal.web")
record WebLimits(@DefaultValue("2MB") DataSize largestBody) {}
