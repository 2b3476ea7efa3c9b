package dev.rehearsal.session;

import dev.rehearsal.platform.PlatformConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The whole service as one configuration, to be run alone or beside the others in one context: its
 * components are named by their class, its beans start with {@code session}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.ASSIGNABLE_TYPE,
            classes = SessionServiceApplication.class))
@ConfigurationPropertiesScan
@EnableScheduling
@Import(PlatformConfiguration.class)
public class SessionServiceConfiguration {}
