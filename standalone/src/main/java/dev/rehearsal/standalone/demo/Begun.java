package dev.rehearsal.standalone.demo;

import dev.rehearsal.events.artifact.Artifact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as it looks while it is being written. */
final class Begun {

  private Begun() {}

  /** The first {@code part} of {@code parts} of the answer. */
  static Artifact part(Artifact answer, int part, int parts) {
    return new Artifact(
        text(answer.notes(), part, parts),
        answer.requirements(),
        list(answer.estimates(), part, parts),
        list(answer.endpoints(), part, parts),
        list(answer.entities(), part, parts),
        part == parts ? answer.diagram() : null,
        list(answer.findings(), part, parts));
  }

  private static @Nullable String text(@Nullable String whole, int part, int parts) {
    return whole == null ? null : whole.substring(0, whole.length() * part / parts);
  }

  private static <T> List<T> list(List<T> whole, int part, int parts) {
    return whole.subList(0, whole.size() * part / parts);
  }
}
