package dev.rehearsal.testing.authorization;

/** How a route answers a caller. */
public enum Verdict {
  /** Whatever it does, it does it: not 401, 403, 404, nor 400 or 5xx. */
  ALLOWED,
  /** 401: nobody knows who it is. */
  UNAUTHENTICATED,
  /** 403: the caller may know that it is there. */
  FORBIDDEN,
  /** 404: the same as if it were not there. */
  HIDDEN;

  boolean fits(int status) {
    return switch (this) {
      case ALLOWED ->
          status < 500 && status != 400 && status != 401 && status != 403 && status != 404;
      case UNAUTHENTICATED -> status == 401;
      case FORBIDDEN -> status == 403;
      case HIDDEN -> status == 404;
    };
  }
}
