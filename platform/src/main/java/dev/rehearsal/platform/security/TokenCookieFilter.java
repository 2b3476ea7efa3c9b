package dev.rehearsal.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Authenticates a browser by its cookie. It stands apart from the bearer filter because that one
 * exempts every request with a token from CSRF protection, which a cookie needs. An outdated cookie
 * makes an anonymous request, not an error: the sign-in page must still load.
 */
final class TokenCookieFilter extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(TokenCookieFilter.class);

  private final TokenCookie cookie;
  private final JwtDecoder decoder;
  private final ProblemEntryPoint refusal;

  TokenCookieFilter(TokenCookie cookie, JwtDecoder decoder, ProblemEntryPoint refusal) {
    this.cookie = cookie;
    this.decoder = decoder;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (cookie.authenticates(request)) {
      try {
        cookie.token(request).ifPresent(this::authenticate);
      } catch (JwtException keysAreAway) {
        refusal.keysAreAway(response, keysAreAway);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private void authenticate(String token) {
    try {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(CallerAuthentication.of(decoder.decode(token)));
      SecurityContextHolder.setContext(context);
    } catch (BadJwtException refused) {
      log.debug("A cookie was not accepted: {}", refused.getMessage());
    }
  }

  /** The stream of an SSE answer is dispatched again; it is still the same caller. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
