package dev.rehearsal.embedded;

import java.nio.file.Path;

/** Starts all parts and writes numbers until it is killed, naming each that was acknowledged. */
final class WriterMain {
  private WriterMain() {}

  /** Arguments: the data directory, the first number. */
  public static void main(String[] args) throws Exception {
    Parts parts = new Parts(Path.of(args[0]));
    for (long number = Long.parseLong(args[1]); ; number++) {
      parts.write(number);
      System.out.println(number);
    }
  }
}
