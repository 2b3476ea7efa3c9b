package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.Page;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registering, and what administrators do with accounts. */
@RestController
class AccountsController {

  private final Registration registration;
  private final Administration administration;

  AccountsController(Registration registration, Administration administration) {
    this.registration = registration;
    this.administration = administration;
  }

  @PostMapping("/api/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  AccountView register(@Valid @RequestBody NewAccount request) {
    return AccountView.of(registration.register(request));
  }

  /** The account with exactly this e-mail address, if any. */
  @GetMapping("/api/accounts")
  Page<AccountView> find(@RequestParam String email, Caller caller) {
    return new Page<>(
        administration.find(caller, EmailAddress.of(email, "email")).stream()
            .map(AccountView::of)
            .toList(),
        null);
  }

  /** Replaces the roles of an account. */
  @PutMapping("/api/accounts/{id}/roles")
  AccountView changeRoles(
      @PathVariable UUID id, @Valid @RequestBody RoleGrant grant, Caller caller) {
    return AccountView.of(administration.changeRoles(caller, id, grant.roles()));
  }
}
