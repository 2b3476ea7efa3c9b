package dev.rehearsal.analytics.security;

import dev.rehearsal.platform.security.ApiSecurity;
import dev.rehearsal.platform.security.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Every dashboard needs a token. */
@Configuration(proxyBeanMethods = false)
class AnalyticsSecurityConfiguration {

  private static final int BEFORE_ALL_PATHS = 10;

  @Bean
  @Order(BEFORE_ALL_PATHS)
  SecurityFilterChain analyticsSecurity(
      HttpSecurity http, ApiSecurity security, TokenSettings tokens) throws Exception {
    return security
        .stateless(http, Tokens.verifiedBy(tokens.jwkSetUri()))
        .securityMatcher("/api/analytics/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .build();
  }
}
