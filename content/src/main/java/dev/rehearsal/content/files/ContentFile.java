package dev.rehearsal.content.files;

/**
 * A content file as it was written.
 *
 * @param path relative to the content folder, such as {@code frameworks/five-step.yaml}
 * @param text with line ends as {@code \n}
 */
public record ContentFile(String path, String text) {

  public ContentFile {
    text = text.replace("\r\n", "\n");
  }

  /** The folder it lies in, such as {@code frameworks}. */
  public String folder() {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The file's name without its extension. */
  public String name() {
    String last = path.substring(path.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
