package dev.rehearsal.session.security;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public half of the signing keys, as a JSON Web Key Set. */
@RestController
class PublishedKeysController {

  private final Map<String, Object> keys;

  PublishedKeysController(SigningKeys keys) {
    this.keys = keys.published().toJSONObject();
  }

  @GetMapping("/.well-known/jwks.json")
  ResponseEntity<Map<String, Object>> keys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(keys);
  }
}
