package dev.rehearsal.content.files;

/**
 * Something wrong in a content file.
 *
 * @param line from 1
 */
public record ContentFault(String file, int line, String detail)
    implements Comparable<ContentFault> {

  @Override
  public int compareTo(ContentFault other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : detail.compareTo(other.detail);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + detail;
  }
}
