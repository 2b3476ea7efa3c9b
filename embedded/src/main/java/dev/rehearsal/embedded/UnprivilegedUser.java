package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs, because it refuses to run as root.
 *
 * @param prefix the command that starts another one as that user; empty for the user we are
 * @param uid whose the files must be
 */
record UnprivilegedUser(List<String> prefix, int uid) {
  private static final int ROOT = 0;
  private static final int NOBODY = 65534;

  /**
   * Finds a user that can run {@code program} in {@code directory}: ourselves, or if we are root
   * either root without its powers in a user namespace, or, where namespaces are forbidden as in
   * many containers, the owner of a directory above, or nobody.
   */
  static UnprivilegedUser toRun(Path program, Path directory) {
    try {
      int self = uid(directory);
      if (!System.getProperty("user.name").equals("root")) {
        return new UnprivilegedUser(List.of(), self);
      }
      Stream<UnprivilegedUser> candidates =
          Stream.of(
              new UnprivilegedUser(List.of("unshare", "--user"), ROOT),
              switchingTo(ownerAbove(directory)),
              switchingTo(NOBODY));
      return candidates
          .filter(user -> user.canRun(program))
          .findFirst()
          .orElseThrow(
              () ->
                  new EmbeddedException(
                      "PostgreSQL does not run as root, and no other user may enter "
                          + directory
                          + ": start Rehearsal as another user or choose another data directory"));
    } catch (IOException e) {
      throw new EmbeddedException("The owner of " + directory + " is not known: " + e, e);
    }
  }

  List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  private boolean canRun(Path program) {
    return Shell.succeeds(command(List.of(program.toString(), "--version")));
  }

  private static UnprivilegedUser switchingTo(int uid) {
    return new UnprivilegedUser(
        List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
  }

  /** The owner of the nearest directory above that is not root's; nobody if all are. */
  private static int ownerAbove(Path directory) throws IOException {
    for (Path above = directory.getParent(); above != null; above = above.getParent()) {
      if (uid(above) != ROOT) {
        return uid(above);
      }
    }
    return NOBODY;
  }

  private static int uid(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid");
  }
}
