package dev.rehearsal.analytics;

import dev.rehearsal.platform.PlatformConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/**
 * The whole service as one configuration, to be run alone or beside the others in one context: its
 * components are named by their class, its beans start with {@code analytics}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = {
              "dev\\.rehearsal\\.analytics\\.alone\\..*",
              "dev\\.rehearsal\\.analytics\\.AnalyticsServiceApplication"
            }))
@ConfigurationPropertiesScan
@Import(PlatformConfiguration.class)
public class AnalyticsServiceConfiguration {}
