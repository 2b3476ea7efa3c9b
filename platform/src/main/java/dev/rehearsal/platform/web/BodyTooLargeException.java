package dev.rehearsal.platform.web;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A request body went on after the limit. */
final class BodyTooLargeException extends IOException {

  private final long limit;

  BodyTooLargeException(long limit) {
    super("the body exceeds " + limit + " bytes");
    this.limit = limit;
  }

  ApiException problem() {
    return new ApiException(
        HttpStatus.CONTENT_TOO_LARGE,
        "body-too-large",
        "A request may have up to %d KiB; nothing of this one was kept.".formatted(limit / 1024),
        List.of());
  }
}
