package dev.rehearsal.session.demo;

import dev.rehearsal.platform.web.ApiException;
import dev.rehearsal.session.identity.AccountView;
import dev.rehearsal.session.identity.Accounts;
import dev.rehearsal.session.identity.BrowserSession;
import dev.rehearsal.session.identity.DemoSettings;
import dev.rehearsal.session.security.SameMachine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One-click entry to the demonstration, for a browser on the machine it runs on. */
@RestController
@Tag(name = "Demonstration")
class DemoController {

  private static final Logger log = LoggerFactory.getLogger(DemoController.class);

  private final SameMachine sameMachine = new SameMachine();
  private final DemoSettings settings;
  private final Accounts accounts;
  private final BrowserSession session;

  DemoController(DemoSettings settings, Accounts accounts, BrowserSession session) {
    this.settings = settings;
    this.accounts = accounts;
    this.session = session;
  }

  @GetMapping("/api/demo")
  @Operation(summary = "Whether you can enter the demonstration")
  Availability availability(HttpServletRequest request) {
    return new Availability(isAvailableTo(request));
  }

  @PostMapping("/api/demo/entry")
  @Operation(
      summary = "Enter the demonstration with one click",
      description = "404 unless it is on and the browser runs on the same machine.")
  ResponseEntity<AccountView> enter(@Valid @RequestBody Entry entry, HttpServletRequest request) {
    if (!isAvailableTo(request)) {
      log.info("Denied to {}: entering the demonstration", request.getRemoteAddr());
      throw ApiException.notFound();
    }
    return session.open(accounts.find(entry.as().email()).orElseThrow(ApiException::notFound));
  }

  private boolean isAvailableTo(HttpServletRequest request) {
    return settings.enabled() && sameMachine.matches(request);
  }

  /** Whether the caller may enter. */
  record Availability(boolean available) {}

  record Entry(@NotNull(message = "is missing") DemoRole as) {}
}
