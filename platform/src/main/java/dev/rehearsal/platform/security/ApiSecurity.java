package dev.rehearsal.platform.security;

import dev.rehearsal.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security every service's HTTP side has in common; each adds who may call what. */
public final class ApiSecurity {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final TokenCookie cookie;
  private final ProblemWriter problems;

  ApiSecurity(TokenCookie cookie, ProblemWriter problems) {
    this.cookie = cookie;
    this.problems = problems;
  }

  /**
   * Tokens in the Authorization header or in the cookie, no server-side session, CSRF protection
   * for callers with a cookie, strict headers, refusals as problem documents.
   */
  public HttpSecurity stateless(HttpSecurity http, JwtDecoder decoder) throws Exception {
    ProblemEntryPoint refusal = new ProblemEntryPoint(problems);
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(this::needsCsrfToken))
        .oauth2ResourceServer(
            server ->
                server
                    .withObjectPostProcessor(answeringWith(refusal))
                    .authenticationEntryPoint(refusal)
                    .accessDeniedHandler(refusal)
                    .jwt(
                        jwt ->
                            jwt.decoder(decoder)
                                .jwtAuthenticationConverter(CallerAuthentication::of)))
        .addFilterBefore(
            new TokenCookieFilter(cookie, decoder, refusal), BearerTokenAuthenticationFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())));
  }

  /** Without it the filter lets a failure to fetch the keys pass as an error of ours. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringWith(
      ProblemEntryPoint refusal) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(refusal::commence);
        return filter;
      }
    };
  }

  /** For a service that offers nothing but its health and figures. */
  public HttpSecurity closed(HttpSecurity http) throws Exception {
    ProblemEntryPoint refusal = new ProblemEntryPoint(problems);
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .logout(logout -> logout.disable())
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll());
  }

  private boolean needsCsrfToken(HttpServletRequest request) {
    return !SAFE_METHODS.contains(request.getMethod()) && cookie.authenticates(request);
  }
}
