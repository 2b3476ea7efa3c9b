package dev.rehearsal.platform.security;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers 401 and 403 as problem documents, and notes every denial: who and what, never a token.
 */
final class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemEntryPoint.class);

  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final ProblemWriter problems;

  ProblemEntryPoint(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    if (cause instanceof AuthenticationServiceException) {
      keysAreAway(response, cause);
      return;
    }
    log.info("Refused, no valid token: {} {}", request.getMethod(), request.getRequestURI());
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    problems.write(
        response,
        new ApiException(
            HttpStatus.UNAUTHORIZED, "unauthenticated", "Sign in to go on.", List.of()));
  }

  /** A token that cannot be checked for the moment is not a wrong one. */
  void keysAreAway(HttpServletResponse response, Exception cause) throws IOException {
    log.warn("Tokens cannot be verified: {}", cause.getMessage());
    problems.write(
        response,
        ApiException.unavailable("Sign-in cannot be verified for the moment.", RETRY_AFTER));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    Principal caller = request.getUserPrincipal();
    log.info(
        "Denied to {}: {} {}",
        caller == null ? "anonymous" : caller.getName(),
        request.getMethod(),
        request.getRequestURI());
    problems.write(
        response,
        cause instanceof CsrfException
            ? new ApiException(
                HttpStatus.FORBIDDEN,
                "csrf",
                "Send the value of the XSRF-TOKEN cookie in the X-XSRF-TOKEN header.",
                List.of())
            : ApiException.forbidden("Your account may not do this."));
  }
}
