package dev.rehearsal.events.artifact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An absent list is an empty one. */
final class Parts {

  private Parts() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
