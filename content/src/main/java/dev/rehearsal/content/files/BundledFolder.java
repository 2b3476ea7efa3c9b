package dev.rehearsal.content.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files that lie beside a known resource: in a directory, in a jar, or in a jar inside an
 * executable jar. Scanned, so that adding content is adding a file and nothing else.
 */
public final class BundledFolder {

  private final Class<?> owner;
  private final String landmark;

  /**
   * @param landmark a resource that exists, relative to the owner's package; the content folder is
   *     the part of its address before it
   */
  public BundledFolder(Class<?> owner, String landmark) {
    this.owner = owner;
    this.landmark = landmark;
  }

  /** Every file below the content folder that ends in the given way, sorted by path. */
  public List<ContentFile> files(String ending) {
    URL url = owner.getResource(landmark);
    if (url == null) {
      throw new IllegalStateException("no resource " + landmark + " beside " + owner.getName());
    }
    try {
      List<String> paths =
          url.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inDirectory(url);
      return paths.stream().filter(path -> path.endsWith(ending)).sorted().map(this::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the content beside " + url, unreadable);
    }
  }

  /** One file of the content folder. */
  public ContentFile read(String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path + " beside " + owner.getName());
      }
      return new ContentFile(path, new String(in.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }

  private List<String> inJar(JarURLConnection connection) throws IOException {
    String entry = connection.getEntryName();
    String folder = entry.substring(0, entry.length() - landmark.length());
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile();
        Stream<JarEntry> entries = jar.stream()) {
      return entries
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .toList();
    }
  }

  private List<String> inDirectory(URL url) throws IOException {
    String address = url.toString();
    Path root = Path.of(URI.create(address.substring(0, address.length() - landmark.length())));
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
