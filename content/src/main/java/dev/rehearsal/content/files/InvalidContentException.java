package dev.rehearsal.content.files;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used. Names every fault of every file, one a line. */
public final class InvalidContentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<ContentFault> faults;

  InvalidContentException(List<ContentFault> faults) {
    super(
        faults.stream()
            .map(ContentFault::toString)
            .collect(Collectors.joining("\n", "the content has faults:\n", "")));
    this.faults = List.copyOf(faults);
  }

  /** In the order of files and lines. */
  public List<ContentFault> faults() {
    return faults;
  }
}
