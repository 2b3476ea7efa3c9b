package dev.rehearsal.session.identity;

import dev.rehearsal.session.security.AccessToken;
import dev.rehearsal.session.security.AccessTokens;
import dev.rehearsal.session.security.ClientAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Access tokens for programs. */
@RestController
@Tag(name = "Identity")
class TokensController {

  private final SignIn signIn;
  private final AccessTokens tokens;

  TokensController(SignIn signIn, AccessTokens tokens) {
    this.signIn = signIn;
    this.tokens = tokens;
  }

  @PostMapping("/api/tokens")
  @Operation(
      summary = "Get an access token",
      description = "401 for wrong credentials, 429 with Retry-After after too many of them.")
  TokenAnswer issue(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
    Account account = signIn.signIn(credentials, ClientAddress.of(request));
    return TokenAnswer.of(tokens.issue(account.id(), account.roles()));
  }

  /**
   * @param expiresIn seconds
   */
  record TokenAnswer(String accessToken, String tokenType, long expiresIn) {

    static TokenAnswer of(AccessToken token) {
      return new TokenAnswer(token.value(), "Bearer", token.lifetime().toSeconds());
    }
  }
}
