package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.TokenCookie;
import dev.rehearsal.session.security.AccessToken;
import dev.rehearsal.session.security.AccessTokens;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A browser's sign-in: a token in a cookie that no script can read and no other site can send. */
@Component
public class BrowserSession {

  private final AccessTokens tokens;
  private final TokenCookie cookie;

  BrowserSession(AccessTokens tokens, TokenCookie cookie) {
    this.tokens = tokens;
    this.cookie = cookie;
  }

  /** Answers with the account and the cookie. */
  public ResponseEntity<AccountView> open(Account account) {
    AccessToken token = tokens.issue(account.id(), account.roles());
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, cookie(token.value(), token.lifetime()))
        .body(AccountView.of(account));
  }

  /** Makes the browser forget the cookie. */
  ResponseEntity<Void> close() {
    return ResponseEntity.noContent()
        .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO))
        .build();
  }

  private String cookie(String value, Duration lifetime) {
    return ResponseCookie.from(cookie.name(), value)
        .httpOnly(true)
        .secure(cookie.secure())
        .sameSite("Strict")
        .path("/")
        .maxAge(lifetime)
        .build()
        .toString();
  }
}
