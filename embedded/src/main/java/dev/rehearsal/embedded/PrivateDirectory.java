package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A directory into which other users cannot look. */
final class PrivateDirectory {
  private PrivateDirectory() {}

  /** Creates it if it is absent; returns its absolute path. */
  static Path at(Path directory) throws IOException {
    Path path = directory.toAbsolutePath().normalize();
    Files.createDirectories(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    return path;
  }
}
