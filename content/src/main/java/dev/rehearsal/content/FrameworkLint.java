package dev.rehearsal.content;

import dev.rehearsal.content.Framework.Stage;
import dev.rehearsal.content.Framework.Variant;
import dev.rehearsal.content.Framework.Variant.Slot;
import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.ParsedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for a framework and no schema can say. */
final class FrameworkLint {

  private FrameworkLint() {}

  static void check(Framework framework, ParsedFile file, Faults faults) {
    if (!framework.id().equals(file.name())) {
      faults.add(file, "/id", "the id must be the file's name, " + file.name());
    }
    Set<String> stageIds = new HashSet<>();
    for (int i = 0; i < framework.stages().size(); i++) {
      String id = framework.stages().get(i).id();
      if (!stageIds.add(id)) {
        faults.add(file, "/stages/" + i + "/id", "there are two stages " + id);
      }
    }
    int sum = framework.stages().stream().mapToInt(Stage::minutes).sum();
    if (sum != framework.totalMinutes()) {
      faults.add(file, "/totalMinutes", "the stages add up to " + sum + " minutes");
    }
    for (int i = 0; i < framework.variants().size(); i++) {
      check(framework.variants().get(i), stageIds, "/variants/" + i, file, faults);
    }
    if (framework.totalMinutes() != Plans.DRILL_MINUTES
        && framework.variants().stream()
            .noneMatch(v -> v.patterns().isEmpty() && v.totalMinutes() == Plans.DRILL_MINUTES)) {
      faults.add(
          file,
          "/variants",
          "no variant of " + Plans.DRILL_MINUTES + " minutes for the daily drill");
    }
  }

  private static void check(
      Variant variant, Set<String> stageIds, String pointer, ParsedFile file, Faults faults) {
    List<String> slots = variant.stages().stream().map(Slot::stageId).toList();
    if (slots.size() != stageIds.size() || !stageIds.equals(Set.copyOf(slots))) {
      faults.add(
          file,
          pointer + "/stages",
          "a variant has every stage once: "
              + stageIds.stream().sorted().collect(Collectors.joining(", ")));
    }
    int sum = variant.stages().stream().mapToInt(Slot::minutes).sum();
    if (sum != variant.totalMinutes()) {
      faults.add(file, pointer + "/totalMinutes", "the stages add up to " + sum + " minutes");
    }
  }
}
