package dev.rehearsal.events;

/** A record that is not an event of ours. Retrying cannot help: it belongs in the dead letters. */
public final class UnreadableEventException extends RuntimeException {

  public UnreadableEventException(String message) {
    super(message);
  }

  public UnreadableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
