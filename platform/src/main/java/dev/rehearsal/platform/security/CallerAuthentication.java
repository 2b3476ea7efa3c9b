package dev.rehearsal.platform.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** A verified token with the caller it stands for. */
final class CallerAuthentication extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  private CallerAuthentication(Jwt token, Caller caller) {
    super(token, caller, token, authorities(caller.roles()));
    this.caller = caller;
    setAuthenticated(true);
  }

  static CallerAuthentication of(Jwt token) {
    return new CallerAuthentication(token, Tokens.caller(token));
  }

  Caller caller() {
    return caller;
  }

  @Override
  public String getName() {
    return caller.id().toString();
  }

  @Override
  public Map<String, Object> getTokenAttributes() {
    return getToken().getClaims();
  }

  private static List<GrantedAuthority> authorities(Set<Role> roles) {
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }
}
