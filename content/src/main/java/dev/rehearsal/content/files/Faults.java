package dev.rehearsal.content.files;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of all files, so that an author sees them all at once. */
public final class Faults {

  private final List<ContentFault> faults = new ArrayList<>();

  public void add(String file, int line, String detail) {
    faults.add(new ContentFault(file, line, detail));
  }

  /**
   * @param pointer JSON pointer of the part that is wrong
   */
  public void add(ParsedFile file, String pointer, String detail) {
    add(file.path(), file.lineOf(pointer), detail);
  }

  /**
   * @throws InvalidContentException if there is any fault
   */
  public void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new InvalidContentException(faults.stream().distinct().sorted().toList());
    }
  }
}
