package dev.rehearsal.content.rubric;

import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.ParsedFile;
import dev.rehearsal.content.rubric.Criterion.Part;
import dev.rehearsal.content.rubric.Criterion.Phrasing;
import dev.rehearsal.content.rubric.RubricFile.Entry;
import dev.rehearsal.content.rubric.Slot.Option;
import dev.rehearsal.content.rubric.Slot.TagOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold for a rubric and no schema can say. */
final class RubricLint {

  private final ParsedFile file;
  private final Faults faults;
  private final Map<String, List<String>> lexicon;

  RubricLint(ParsedFile file, Faults faults, Map<String, List<String>> lexicon) {
    this.file = file;
    this.faults = faults;
    this.lexicon = lexicon;
  }

  void check(RubricFile rubric, Set<String> commonIds) {
    Set<String> ids = new HashSet<>(commonIds);
    for (int i = 0; i < rubric.criteria().size(); i++) {
      Entry entry = rubric.criteria().get(i);
      String pointer = "/criteria/" + i;
      if (!ids.add(entry.id())) {
        faults.add(file, pointer + "/id", "there are two criteria " + entry.id());
      }
      check(entry, pointer);
    }
    checkTags(rubric.neutral(), "/neutral/");
    checkTags(rubric.anchors(), "/anchors/");
    for (int i = 0; i < rubric.omit().size(); i++) {
      if (!commonIds.contains(rubric.omit().get(i))) {
        faults.add(file, "/omit/" + i, "no common criterion " + rubric.omit().get(i));
      }
    }
  }

  void checkTags(List<String> tags, String pointer) {
    for (int i = 0; i < tags.size(); i++) {
      known(tags.get(i), pointer + i);
    }
  }

  void checkReferences(Map<String, List<String>> own) {
    own.forEach(
        (tag, phrases) ->
            phrases.stream()
                .filter(phrase -> phrase.startsWith("@"))
                .forEach(phrase -> known(phrase.substring(1), "/lexicon/" + tag)));
  }

  private void check(Entry entry, String pointer) {
    Criterion criterion;
    try {
      criterion = entry.criterion();
    } catch (IllegalArgumentException unreadable) {
      faults.add(file, pointer, "has an unreadable slot: " + unreadable.getMessage());
      return;
    }
    for (Part part : criterion.parts()) {
      if (part.phrasings().isEmpty() && part.checks().isEmpty()) {
        faults.add(file, pointer, "can never be met: no evidence and no artifact");
      }
      part.phrasings().stream()
          .flatMap(RubricLint::slots)
          .flatMap(slot -> slot.options().stream())
          .forEach(option -> known(option, pointer));
      if (best(part) < 0.65) {
        faults.add(file, pointer, "can never be met: no way to earn 0.65");
      }
    }
  }

  private static double best(Part part) {
    return Stream.concat(
            part.phrasings().stream().map(Phrasing::grade),
            part.checks().stream().map(Criterion.Check::grade))
        .max(Double::compare)
        .orElse(1.0);
  }

  private static Stream<Slot> slots(Phrasing phrasing) {
    return Stream.concat(phrasing.all().stream(), phrasing.none().stream());
  }

  private void known(Option option, String pointer) {
    if (option instanceof TagOption tag) {
      known(tag.tag(), pointer);
    }
  }

  private void known(String tag, String pointer) {
    if (!lexicon.containsKey(tag)) {
      faults.add(file, pointer, "no tag " + tag + " in the lexicon");
    }
  }
}
