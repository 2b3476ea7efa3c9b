package dev.rehearsal.session.identity;

import dev.rehearsal.platform.security.Caller;
import dev.rehearsal.platform.web.Page;
import dev.rehearsal.session.idempotency.RequestKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registering, and what administrators do with accounts. */
@RestController
@Tag(name = "Identity", description = "Accounts, tokens and signing in")
class AccountsController {

  private final Registration registration;
  private final Administration administration;

  AccountsController(Registration registration, Administration administration) {
    this.registration = registration;
    this.administration = administration;
  }

  @PostMapping(path = "/api/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AccountView.class)))
  @Operation(
      summary = "Register a learner",
      description = "403 where registration is closed, 409 if the e-mail address is taken.")
  ResponseEntity<String> register(
      @Valid @RequestBody NewAccount request,
      @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable String key) {
    return registration.register(request, key).toResponse();
  }

  @GetMapping("/api/accounts")
  @Operation(summary = "The account with exactly this e-mail address (administrators)")
  Page<AccountView> find(@RequestParam String email, Caller caller) {
    return new Page<>(
        administration.find(caller, EmailAddress.of(email, "email")).stream()
            .map(AccountView::of)
            .toList(),
        null);
  }

  @PutMapping("/api/accounts/{id}/roles")
  @Operation(summary = "Replace the roles of an account (administrators)")
  AccountView changeRoles(
      @PathVariable UUID id, @Valid @RequestBody RoleGrant grant, Caller caller) {
    return AccountView.of(administration.changeRoles(caller, id, grant.roles()));
  }
}
