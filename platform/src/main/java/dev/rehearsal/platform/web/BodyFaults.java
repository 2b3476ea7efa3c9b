package dev.rehearsal.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a request body cannot be read, without echoing what was in it. */
final class BodyFaults {

  private BodyFaults() {}

  static ApiException describe(HttpMessageNotReadableException failure) {
    // Jackson wraps what the stream threw: the innermost cause goes first.
    if (failure.getRootCause() instanceof BodyTooLargeException tooLarge) {
      return tooLarge.problem();
    }
    return failure.getCause() instanceof JacksonException fault
        ? describe(fault)
        : ApiException.invalid("", "The request needs a JSON body.");
  }

  private static ApiException describe(JacksonException fault) {
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          ApiException.invalid(pointer(unknown.getPath()), "is not a field of this request");
      case InvalidFormatException misfit when misfit.getTargetType().isEnum() ->
          ApiException.invalid(pointer(misfit.getPath()), "is not one of the values allowed here");
      case StreamConstraintsException _ ->
          ApiException.invalid("", "The body is nested too deeply or holds too long a value.");
      case StreamReadException broken ->
          new ApiException(
              HttpStatus.BAD_REQUEST,
              "malformed-json",
              "The body is not well-formed JSON, at line %d, column %d."
                  .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr()),
              List.of());
      default -> ApiException.invalid(pointer(fault.getPath()), "has a value that does not fit");
    };
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      pointer.append('/').append(name != null ? name : String.valueOf(step.getIndex()));
    }
    return pointer.toString();
  }

  /** The JSON pointer of a bean path such as {@code plan[0].name}. */
  static String pointer(String beanPath) {
    return "/" + beanPath.replace("[", "/").replace("]", "").replace('.', '/');
  }
}
