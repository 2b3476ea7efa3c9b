package dev.rehearsal.platform.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An error answer with a stable type (RFC 9457). */
public final class ApiException extends ErrorResponseException {

  private static final String TYPES = "/problems/";

  /**
   * @param type stable slug, the last part of the problem's type
   * @param detail for people: what is wrong and what to do about it
   */
  public ApiException(HttpStatus status, String type, String detail, List<FieldProblem> errors) {
    super(status, problem(status, type, detail, errors), null);
  }

  /** An absent object and somebody else's answer alike. */
  public static ApiException notFound() {
    return new ApiException(
        HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you may see.", List.of());
  }

  /** The request does not fit the state of things. */
  public static ApiException conflict(String type, String detail) {
    return new ApiException(HttpStatus.CONFLICT, type, detail, List.of());
  }

  /** One field is wrong. */
  public static ApiException invalid(String pointer, String detail) {
    return invalid(List.of(new FieldProblem(pointer, detail)));
  }

  /** Several fields are wrong. */
  public static ApiException invalid(List<FieldProblem> errors) {
    FieldProblem first = errors.getFirst();
    return new ApiException(
        HttpStatus.BAD_REQUEST, "invalid-request", first.pointer() + " " + first.detail(), errors);
  }

  /** Somebody else changed the resource in between. */
  public static ApiException preconditionFailed(String detail) {
    return new ApiException(
        HttpStatus.PRECONDITION_FAILED, "precondition-failed", detail, List.of());
  }

  /** The caller is known and may not do this. */
  public static ApiException forbidden(String detail) {
    return new ApiException(HttpStatus.FORBIDDEN, "forbidden", detail, List.of());
  }

  /** A part that is needed for the answer is away for the moment. */
  public static ApiException unavailable(String detail, Duration retryAfter) {
    return withRetryAfter(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail, retryAfter);
  }

  /** The caller has to slow down. */
  public static ApiException tooManyRequests(String detail, Duration retryAfter) {
    return withRetryAfter(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", detail, retryAfter);
  }

  private static ApiException withRetryAfter(
      HttpStatus status, String type, String detail, Duration retryAfter) {
    ApiException problem = new ApiException(status, type, detail, List.of());
    problem
        .getHeaders()
        .set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
    return problem;
  }

  static ProblemDetail problem(
      HttpStatus status, String type, String detail, List<FieldProblem> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPES + type));
    if (!errors.isEmpty()) {
      problem.setProperty("errors", errors);
    }
    return problem;
  }
}
