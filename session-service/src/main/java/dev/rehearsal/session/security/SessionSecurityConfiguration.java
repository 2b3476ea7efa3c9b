package dev.rehearsal.session.security;

import dev.rehearsal.platform.security.ApiSecurity;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may call what, by its address alone; what depends on whose object it is, the features decide.
 * Covers every address that no other chain has claimed.
 */
@Configuration(proxyBeanMethods = false)
class SessionSecurityConfiguration {

  @Bean
  SecurityFilterChain sessionSecurityFilterChain(
      HttpSecurity http, ApiSecurity security, @Qualifier("sessionJwtDecoder") JwtDecoder decoder)
      throws Exception {
    return security
        .stateless(http, decoder)
        .authorizeHttpRequests(SessionSecurityConfiguration::rules)
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        // The rest of an answer whose beginning was already allowed.
        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
        .permitAll()
        .requestMatchers(
            HttpMethod.POST,
            "/api/accounts",
            "/api/tokens",
            "/api/browser-session",
            "/api/demo/entry")
        .permitAll()
        .requestMatchers(HttpMethod.DELETE, "/api/browser-session")
        .permitAll()
        .requestMatchers(HttpMethod.GET, "/api/demo", "/api/browser-session")
        .permitAll()
        .requestMatchers("/api/**")
        .authenticated()
        // The web app, the API documents and the published keys.
        .requestMatchers(HttpMethod.GET, "/**")
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, "/**")
        .permitAll()
        .anyRequest()
        .denyAll();
  }
}
