package dev.rehearsal.content;

import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.ParsedFile;
import java.util.HashSet;
import java.util.Set;

/** What must hold for a problem and no schema can say. */
final class ProblemLint {

  private ProblemLint() {}

  static void check(ProblemFile problem, ParsedFile file, Faults faults) {
    if (!problem.id().equals(file.name())) {
      faults.add(file, "/id", "the id must be the file's name, " + file.name());
    }
    Set<String> topics = new HashSet<>();
    for (int i = 0; i < problem.facts().size(); i++) {
      String topic = problem.facts().get(i).topic();
      if (!topics.add(topic)) {
        faults.add(file, "/facts/" + i + "/topic", "there are two facts on " + topic);
      }
    }
  }
}
