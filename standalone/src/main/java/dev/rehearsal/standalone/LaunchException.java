package dev.rehearsal.standalone;

/** Rehearsal cannot be started as asked; the message is the one line that says why. */
final class LaunchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LaunchException(String message) {
    super(message);
  }
}
