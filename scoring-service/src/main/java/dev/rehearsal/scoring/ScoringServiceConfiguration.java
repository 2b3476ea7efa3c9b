package dev.rehearsal.scoring;

import dev.rehearsal.platform.PlatformConfiguration;
import dev.rehearsal.scoring.judging.JudgingConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole service as one configuration, to be run alone or beside the others in one context. */
@Configuration(proxyBeanMethods = false)
@Import({PlatformConfiguration.class, JudgingConfiguration.class})
public class ScoringServiceConfiguration {}
