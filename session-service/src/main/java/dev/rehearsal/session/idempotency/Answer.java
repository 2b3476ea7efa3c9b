package dev.rehearsal.session.idempotency;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a request was answered, byte for byte.
 *
 * @param body JSON
 * @param location of what was created
 * @param etag with its quotes
 */
public record Answer(
    HttpStatus status, String body, @Nullable String location, @Nullable String etag) {

  public ResponseEntity<String> toResponse() {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    if (location != null) {
      response.location(URI.create(location));
    }
    if (etag != null) {
      response.eTag(etag);
    }
    return response.body(body);
  }
}
