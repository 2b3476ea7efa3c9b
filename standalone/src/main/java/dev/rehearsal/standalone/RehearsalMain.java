package dev.rehearsal.standalone;

import dev.rehearsal.embedded.EmbeddedException;
import java.util.Objects;

/** The command {@code rehearsal}. */
public final class RehearsalMain {
  private static final int FAILURE = 1;

  private RehearsalMain() {}

  public static void main(String[] arguments) {
    Terminal terminal = new Terminal(System.out, System.err);
    try {
      new Launcher(Options.parse(arguments), terminal).launch();
    } catch (LaunchException | EmbeddedException e) {
      terminal.trouble(Objects.toString(e.getMessage(), e.toString()));
      System.exit(FAILURE);
    }
  }
}
