package dev.rehearsal.analytics.alone;

import dev.rehearsal.analytics.security.TokenSettings;
import dev.rehearsal.platform.security.ApiSecurity;
import dev.rehearsal.platform.security.Role;
import dev.rehearsal.platform.security.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Health, metrics and the API's description for all, other operations for administrators. */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurityConfiguration {

  @Bean
  SecurityFilterChain analyticsOperationsSecurity(
      HttpSecurity http, ApiSecurity security, TokenSettings tokens) throws Exception {
    return security
        .stateless(http, Tokens.verifiedBy(tokens.jwkSetUri()))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasRole(Role.ADMIN.name())
                    .anyRequest()
                    .denyAll())
        .build();
  }
}
