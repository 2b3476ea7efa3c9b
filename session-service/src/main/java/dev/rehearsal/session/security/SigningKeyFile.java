package dev.rehearsal.session.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the signing keys in a file that only its owner can read, and makes it at first start. */
final class SigningKeyFile {

  private static final Logger log = LoggerFactory.getLogger(SigningKeyFile.class);
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private SigningKeyFile() {}

  /**
   * @throws IllegalArgumentException naming the file, if it holds no usable keys
   */
  static SigningKeys readOrCreate(Path file) {
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      warnIfReadableByOthers(file);
      return SigningKeys.parse(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing keys cannot be kept in " + file, e);
    }
  }

  /** Whole or not at all, and never in place of keys that another instance has just made. */
  private static void create(Path file) throws IOException {
    Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(directory, "signing-keys", ".new", ownerOnly(directory));
    try {
      Files.writeString(draft, SigningKeys.generate().toJson());
      Files.move(draft, file);
      log.info("Made a key to sign tokens with in {}", file);
    } catch (FileAlreadyExistsException e) {
      log.info("Found the key that another instance made in {}", file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void warnIfReadableByOthers(Path file) throws IOException {
    if (isPosix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
      log.warn("Others than its owner can read the signing keys in {}", file);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
    return isPosix(directory)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }
}
