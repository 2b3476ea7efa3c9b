package dev.rehearsal.session.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public half of the signing keys, as a JSON Web Key Set. */
@RestController
@Tag(name = "Identity")
class PublishedKeysController {

  private final Map<String, Object> keys;

  PublishedKeysController(SigningKeys keys) {
    this.keys = keys.published().toJSONObject();
  }

  @GetMapping("/.well-known/jwks.json")
  @Operation(summary = "The keys that check access tokens, as a JSON Web Key Set")
  ResponseEntity<Map<String, Object>> keys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(keys);
  }
}
