package dev.rehearsal.session;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the session service alone, against PostgreSQL and Kafka given by properties. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(SessionServiceConfiguration.class)
public class SessionServiceApplication {

  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "session-service");
    SpringApplication.run(SessionServiceApplication.class, arguments);
  }
}
