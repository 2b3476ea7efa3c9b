package dev.rehearsal.session.identity;

import dev.rehearsal.session.security.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out in a browser. */
@RestController
class BrowserSessionController {

  private final SignIn signIn;
  private final BrowserSession session;

  BrowserSessionController(SignIn signIn, BrowserSession session) {
    this.signIn = signIn;
    this.session = session;
  }

  @PostMapping("/api/browser-session")
  ResponseEntity<AccountView> open(
      @Valid @RequestBody Credentials credentials, HttpServletRequest request) {
    return session.open(signIn.signIn(credentials, ClientAddress.of(request)));
  }

  @DeleteMapping("/api/browser-session")
  ResponseEntity<Void> close() {
    return session.close();
  }
}
