package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory with everything in it; symbolic links are never followed. */
final class FileTree {
  private FileTree() {}

  /** Deletes {@code root}, which may be absent. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path path : members(root).reversed()) {
      Files.delete(path);
    }
  }

  /** Gives {@code root} to the user with the number {@code uid}, unless it has it already. */
  static void chown(Path root, int uid) throws IOException {
    if (!Integer.valueOf(uid).equals(Files.getAttribute(root, "unix:uid"))) {
      for (Path path : members(root).reversed()) {
        Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static List<Path> members(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
