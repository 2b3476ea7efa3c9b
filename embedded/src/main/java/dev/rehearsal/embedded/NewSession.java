package dev.rehearsal.embedded;

import java.util.List;

/** How this machine runs a program outside the terminal's foreground process group. */
final class NewSession {
  private static final List<String> PREFIX =
      Shell.has("setsid")
          ? List.of("setsid")
          : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die");

  private NewSession() {}

  static List<String> prefix() {
    return PREFIX;
  }
}
