package dev.rehearsal.analytics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Runs the analytics service alone, against Kafka and Redis given by properties. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(AnalyticsServiceConfiguration.class)
@ComponentScan("dev.rehearsal.analytics.alone")
public class AnalyticsServiceApplication {

  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "analytics-service");
    SpringApplication.run(AnalyticsServiceApplication.class, arguments);
  }
}
