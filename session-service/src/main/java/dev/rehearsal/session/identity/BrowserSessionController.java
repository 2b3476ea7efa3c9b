package dev.rehearsal.session.identity;

import dev.rehearsal.session.security.ClientAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out in a browser. */
@RestController
@Tag(name = "Identity")
class BrowserSessionController {

  private final SignIn signIn;
  private final BrowserSession session;
  private final Accounts accounts;

  BrowserSessionController(SignIn signIn, BrowserSession session, Accounts accounts) {
    this.signIn = signIn;
    this.session = session;
    this.accounts = accounts;
  }

  @GetMapping("/api/browser-session")
  @Operation(
      summary = "Who is signed in, in a browser",
      description = "204 if nobody is: a page that asks before it shows the sign-in is no error.")
  ResponseEntity<AccountView> current(@Nullable Principal principal) {
    return Optional.ofNullable(principal)
        .flatMap(caller -> accounts.find(UUID.fromString(caller.getName())))
        .map(account -> ResponseEntity.ok(AccountView.of(account)))
        .orElse(ResponseEntity.noContent().build());
  }

  @PostMapping("/api/browser-session")
  @Operation(
      summary = "Sign in, in a browser",
      description =
          "The token comes in a cookie that scripts cannot read. Writes with that cookie need the"
              + " value of the XSRF-TOKEN cookie in the X-XSRF-TOKEN header.")
  ResponseEntity<AccountView> open(
      @Valid @RequestBody Credentials credentials, HttpServletRequest request) {
    return session.open(signIn.signIn(credentials, ClientAddress.of(request)));
  }

  @DeleteMapping("/api/browser-session")
  @Operation(summary = "Sign out, in a browser")
  ResponseEntity<Void> close() {
    return session.close();
  }
}
