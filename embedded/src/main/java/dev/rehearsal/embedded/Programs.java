package dev.rehearsal.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL and Redis, unpacked from the class path once. A directory of programs
 * appears whole or not at all, so it may be shared and its unpacking may be killed.
 */
public final class Programs {
  private final Path directory;
  private final Platform platform;

  private Programs(Path directory, Platform platform) {
    this.directory = directory;
    this.platform = platform;
  }

  /**
   * The programs for this machine, in {@code directory} or to be unpacked there.
   *
   * @throws EmbeddedException if there are none for this machine
   */
  public static Programs in(Path directory) {
    return new Programs(directory.toAbsolutePath().normalize(), Platform.current());
  }

  /** The directory with {@code bin}, {@code lib} and {@code share}. */
  Path postgres() {
    return unpacked(
        platform.postgresArchive(),
        (archive, target) -> {
          try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            unpack(tar, target);
          }
        });
  }

  /** The server's executable file. */
  Path redisServer() {
    return unpacked(
            platform.redisServer(),
            (binary, target) -> {
              Path server = target.resolve("redis-server");
              Files.copy(binary, server);
              makeExecutable(server);
            })
        .resolve("redis-server");
  }

  private Path unpacked(String resource, Unpacking unpacking) {
    URL url = Programs.class.getResource("/" + resource);
    if (url == null) {
      throw new EmbeddedException(resource + " is not among the libraries of this installation");
    }
    String library = library(url);
    Path target = directory.resolve(library);
    try {
      Files.createDirectories(directory);
      synchronized (Programs.class) {
        try (FileChannel channel =
                FileChannel.open(
                    directory.resolve(library + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock _ = channel.lock()) {
          if (!Files.isDirectory(target)) {
            Path draft = directory.resolve(library + ".unpacking");
            FileTree.delete(draft);
            Files.createDirectory(draft);
            try (InputStream in = new BufferedInputStream(url.openStream(), 1 << 16)) {
              unpacking.unpack(in, draft);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
          }
        }
      }
      return target;
    } catch (IOException e) {
      throw new EmbeddedException(resource + " cannot be unpacked to " + target + ": " + e, e);
    }
  }

  /** The name of the jar, which has the version in it: an update unpacks anew. */
  private static String library(URL resource) {
    String jar = resource.getPath().replaceFirst("!.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
  }

  private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path path = target.resolve(entry.getName()).normalize();
      if (!path.startsWith(target)) {
        throw new IOException("Leaves its directory: " + entry.getName());
      }
      if (entry.isDirectory()) {
        Files.createDirectories(path);
        continue;
      }
      Files.createDirectories(path.getParent());
      if (entry.isSymbolicLink()) {
        Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      } else {
        Files.copy(tar, path);
        if ((entry.getMode() & 0b001_000_000) != 0) {
          makeExecutable(path);
        }
      }
    }
  }

  private static void makeExecutable(Path file) {
    if (!file.toFile().setExecutable(true, false)) {
      throw new EmbeddedException(file + " cannot be made executable");
    }
  }

  private interface Unpacking {
    void unpack(InputStream resource, Path target) throws IOException;
  }
}
