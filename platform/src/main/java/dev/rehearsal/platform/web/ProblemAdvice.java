package dev.rehearsal.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every failure of a request into a problem document that says what is wrong and where. */
@RestControllerAdvice
// After the advice of a service, which knows failures that this one does not.
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldProblem> errors =
        failure.getBindingResult().getFieldErrors().stream()
            .map(
                error ->
                    new FieldProblem(
                        BodyFaults.pointer(error.getField()),
                        String.valueOf(error.getDefaultMessage())))
            .toList();
    return answer(failure, ApiException.invalid(errors).getBody(), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(failure, BodyFaults.describe(failure).getBody(), request);
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  @Nullable ResponseEntity<Object> handleMistypedParameter(
      MethodArgumentTypeMismatchException failure, WebRequest request) {
    // An id that is none names nothing: the same answer as for an absent object.
    boolean inPath = failure.getParameter().hasParameterAnnotation(PathVariable.class);
    ApiException problem =
        inPath
            ? ApiException.notFound()
            : ApiException.invalid(failure.getName(), "has a value that cannot be read");
    return answer(failure, problem.getBody(), request);
  }

  /** Security decides about these; its filters answer them. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void leaveToSecurity(Exception failure) throws Exception {
    throw failure;
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> handleUnexpected(Exception failure, WebRequest request) {
    log.error("{} failed", request.getDescription(false), failure);
    ProblemDetail problem =
        ApiException.problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Something went wrong on our side. Nothing you sent was lost by trying again.",
            List.of());
    return answer(failure, problem, request);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem && isUntyped(problem)) {
      problem.setType(URI.create("/problems/" + slug(status)));
    }
    // Some of Spring's exceptions bring headers that cannot be changed.
    HttpHeaders answerHeaders = new HttpHeaders();
    answerHeaders.putAll(headers);
    answerHeaders.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.createResponseEntity(body, answerHeaders, status, request);
  }

  private @Nullable ResponseEntity<Object> answer(
      Exception failure, ProblemDetail problem, WebRequest request) {
    return handleExceptionInternal(
        failure, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  private static boolean isUntyped(ProblemDetail problem) {
    URI type = problem.getType();
    return type == null || type.toString().equals("about:blank");
  }

  private static String slug(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null
        ? "error"
        : known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
