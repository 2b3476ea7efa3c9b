package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
@Tag(name = "Identity")
class MeController {

  private final Accounts accounts;

  MeController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/api/me")
  @Operation(
      summary = "Who you are",
      description = "As of now: roles may have changed since the token was issued.")
  AccountView me(Caller caller) {
    return accounts
        .find(caller.id())
        .map(AccountView::of)
        .orElseThrow(() -> new InsufficientAuthenticationException("the account is gone"));
  }
}
