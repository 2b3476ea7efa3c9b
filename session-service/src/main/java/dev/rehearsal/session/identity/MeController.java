package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Caller;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
class MeController {

  private final Accounts accounts;

  MeController(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The account as it is now: roles may have changed since the token was issued. */
  @GetMapping("/api/me")
  AccountView me(Caller caller) {
    return accounts
        .find(caller.id())
        .map(AccountView::of)
        .orElseThrow(() -> new InsufficientAuthenticationException("the account is gone"));
  }
}
