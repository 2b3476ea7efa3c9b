package dev.rehearsal.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person who starts Rehearsal reads: progress on one stream, trouble on the other. */
final class Terminal {
  private final PrintStream out;
  private final PrintStream err;
  private final long start = System.nanoTime();

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Says that {@code step} is done, and how long after the start. */
  void done(String step) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    say(String.format(Locale.ROOT, "  %5.1f s  %s", elapsed.toMillis() / 1_000.0, step));
  }

  void say(String text) {
    out.println(text);
  }

  void trouble(String line) {
    err.println("rehearsal: " + line);
  }
}
