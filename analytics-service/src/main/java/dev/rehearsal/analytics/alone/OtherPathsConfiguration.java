package dev.rehearsal.analytics.alone;

import dev.rehearsal.analytics.security.TokenSettings;
import dev.rehearsal.platform.security.ApiSecurity;
import dev.rehearsal.platform.security.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Beside the dashboards and the operations there is the API's description, and nothing else. */
@Configuration(proxyBeanMethods = false)
class OtherPathsConfiguration {

  @Bean
  SecurityFilterChain analyticsOtherPathsSecurity(
      HttpSecurity http, ApiSecurity security, TokenSettings tokens) throws Exception {
    return security
        .stateless(http, Tokens.verifiedBy(tokens.jwkSetUri()))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/v3/api-docs/**", "/error")
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }
}
