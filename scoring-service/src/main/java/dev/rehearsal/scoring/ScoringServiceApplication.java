package dev.rehearsal.scoring;

import dev.rehearsal.platform.security.ApiSecurity;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Runs the scoring service alone, against Kafka given by properties. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ScoringServiceConfiguration.class)
public class ScoringServiceApplication {

  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "scoring-service");
    SpringApplication.run(ScoringServiceApplication.class, arguments);
  }

  /** Alone it offers its health and figures and nothing else. */
  @Bean
  SecurityFilterChain scoringSecurityFilterChain(HttpSecurity http, ApiSecurity security)
      throws Exception {
    return security.closed(http).build();
  }
}
