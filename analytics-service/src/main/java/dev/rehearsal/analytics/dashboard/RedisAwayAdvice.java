package dev.rehearsal.analytics.dashboard;

import dev.rehearsal.analytics.store.RedisAwayException;
import dev.rehearsal.platform.web.ApiException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Without Redis there are no dashboards: says so, and when to ask again. */
@RestControllerAdvice("dev.rehearsal.analytics")
@Order(Ordered.HIGHEST_PRECEDENCE)
class RedisAwayAdvice {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  @ExceptionHandler(RedisAwayException.class)
  ResponseEntity<ProblemDetail> unavailable() {
    ApiException problem =
        ApiException.unavailable(
            "The dashboards are away for the moment. Practice goes on and nothing is lost.",
            RETRY_AFTER);
    return ResponseEntity.status(problem.getStatusCode())
        .headers(problem.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.getBody());
  }
}
