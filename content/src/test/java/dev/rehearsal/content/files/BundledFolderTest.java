package dev.rehearsal.content.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rehearsal.content.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledFolderTest {

  @Test
  void listsADirectory() {
    assertThat(new BundledFolder(Catalogue.class, "schema/framework.schema.json").files(".yaml"))
        .extracting(ContentFile::path)
        .contains("frameworks/five-step.yaml", "problems/url-shortener.yaml")
        .isSorted();
  }

  @Test
  void listsAJarThatHasNoEntriesForItsFolders(@TempDir Path directory) throws Exception {
    Path jar = directory.resolve("content.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      put(entries, "dev/rehearsal/content/files/ContentFault.class", classFile());
      put(entries, "dev/rehearsal/content/files/schema/mark.json", "{}".getBytes(UTF_8));
      put(entries, "dev/rehearsal/content/files/problems/b.yaml", "id: b\r\n".getBytes(UTF_8));
      put(entries, "dev/rehearsal/content/files/problems/a.yaml", "id: a\n".getBytes(UTF_8));
      put(entries, "elsewhere/c.yaml", "id: c\n".getBytes(UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> inJar = loader.loadClass(ContentFault.class.getName());

      assertThat(new BundledFolder(inJar, "schema/mark.json").files(".yaml"))
          .containsExactly(
              new ContentFile("problems/a.yaml", "id: a\n"),
              new ContentFile("problems/b.yaml", "id: b\n"));
    }
  }

  private static byte[] classFile() throws IOException {
    try (InputStream in = ContentFault.class.getResourceAsStream("ContentFault.class")) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    }
  }

  private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(content);
    jar.closeEntry();
  }
}
