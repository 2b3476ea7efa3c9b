package dev.rehearsal.standalone;

import dev.rehearsal.analytics.AnalyticsServiceConfiguration;
import dev.rehearsal.scoring.ScoringServiceConfiguration;
import dev.rehearsal.session.SessionServiceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The three services in one application context and on one port. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  SessionServiceConfiguration.class,
  ScoringServiceConfiguration.class,
  AnalyticsServiceConfiguration.class
})
class RehearsalApplication {}
