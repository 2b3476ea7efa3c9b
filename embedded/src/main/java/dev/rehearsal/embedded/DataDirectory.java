package dev.rehearsal.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds everything of one installation, owned by one process at a time. The
 * operating system gives the lock back however that process ends.
 */
public final class DataDirectory implements AutoCloseable {
  private static final String LOCK_FILE = "lock";

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Creates the directory if it is absent and takes it.
   *
   * @throws EmbeddedException if it cannot be written or another process has it
   */
  public static DataDirectory open(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    FileChannel channel;
    try {
      // Others may pass through, so that PostgreSQL can run as another user, but not look around.
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
      channel =
          FileChannel.open(
              path.resolve(LOCK_FILE),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new EmbeddedException("The data directory " + path + " cannot be written: " + e, e);
    }
    try {
      if (lock(channel) == null) {
        String owner = owner(channel);
        channel.close();
        throw new EmbeddedException(
            "The data directory " + path + " is in use by another Rehearsal" + owner);
      }
      String pid = Long.toString(ProcessHandle.current().pid());
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
      return new DataDirectory(path, channel);
    } catch (IOException e) {
      throw new EmbeddedException("The data directory " + path + " cannot be locked: " + e, e);
    }
  }

  public Path path() {
    return path;
  }

  /** The place of {@code part} in this directory. */
  public Path resolve(String part) {
    return path.resolve(part);
  }

  /** A directory in this one that other users cannot look into. */
  public Path directory(String part) {
    try {
      return PrivateDirectory.at(path.resolve(part));
    } catch (IOException e) {
      throw new EmbeddedException(path.resolve(part) + " cannot be made: " + e, e);
    }
  }

  /** A random password of that name, made at first use and kept where only the owner reads it. */
  public String secret(String name) {
    return Secret.at(resolve(name));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new EmbeddedException("The data directory " + path + " cannot be given back", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(20);
    channel.read(content, 0);
    String pid = StandardCharsets.US_ASCII.decode(content.flip()).toString();
    return pid.isEmpty() ? "" : " (process " + pid + ")";
  }
}
