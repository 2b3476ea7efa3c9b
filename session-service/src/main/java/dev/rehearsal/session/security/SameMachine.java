package dev.rehearsal.session.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests made on this machine, to this machine: not those that a local proxy passes on from
 * elsewhere, nor those of a page whose name was rebound to the loopback address.
 */
public final class SameMachine implements RequestMatcher {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final List<String> SIGNS_OF_A_PROXY =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  @Override
  public boolean matches(HttpServletRequest request) {
    return ClientAddress.of(request).isLoopback()
        && NAMES.contains(request.getServerName())
        && SIGNS_OF_A_PROXY.stream().allMatch(name -> request.getHeader(name) == null);
  }
}
