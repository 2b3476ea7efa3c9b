package dev.rehearsal.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * The cookie in which a browser carries its token.
 *
 * @param secure false only where browsers reach the service over plain HTTP from other machines
 */
@ConfigurationProperties("rehearsal.security.cookie")
public record TokenCookie(@DefaultValue("true") boolean secure) {

  /** The {@code __Host-} prefix binds the cookie to this host and to secure transport. */
  public String name() {
    return secure ? "__Host-rehearsal" : "rehearsal";
  }

  Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name()))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  /** A request with an explicit header never falls back to the cookie. */
  boolean authenticates(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && isFromOwnPages(request)
        && token(request).isPresent();
  }

  /**
   * To browsers another port of this host is the same site: its pages could send the cookie, and
   * could even set the one with the CSRF token. Only the origin tells them apart; programs and old
   * browsers do not say it.
   */
  private static boolean isFromOwnPages(HttpServletRequest request) {
    String origin = request.getHeader("Sec-Fetch-Site");
    return origin == null || origin.equals("same-origin") || origin.equals("none");
  }
}
