package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.events.artifact.Bottleneck;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import dev.rehearsal.scoring.engine.answer.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which weaknesses were found, and what was done about them. */
final class BottleneckFacts {

  private static final int WORDS_OF_A_RESOLUTION = 4;

  private BottleneckFacts() {}

  static Counted resolved(Scene scene) {
    return Counted.of(pairs(scene));
  }

  static Counted quantified(Scene scene) {
    return Counted.of(
        pairs(scene).stream()
            .filter(unit -> unit.unit().tokens().stream().anyMatch(t -> t.quantity() != null))
            .toList());
  }

  static Counted scans(Scene scene) {
    Map<CoreTag, AnswerUnit> found = new EnumMap<>(CoreTag.class);
    for (AnswerUnit unit : scene.all()) {
      boolean looks = unit.role() == Role.BOTTLENECK || unit.role() == Role.NOTES;
      for (CoreTag scan : List.of(CoreTag.THROUGHPUT, CoreTag.LATENCY, CoreTag.SPOF)) {
        if (looks && scene.saysOrIsUnder(unit, scan)) {
          found.putIfAbsent(scan, unit);
        }
      }
    }
    return Counted.of(found.values());
  }

  /** A weakness and a remedy in one breath: a finding, a row, or neighbouring sentences. */
  private static List<AnswerUnit> pairs(Scene scene) {
    List<AnswerUnit> found = new ArrayList<>();
    for (AnswerUnit unit : scene.of(Role.BOTTLENECK)) {
      Bottleneck bottleneck = scene.answer().artifact().findings().get(unit.index());
      if (words(bottleneck.bottleneck()) > 0
          && words(bottleneck.resolution()) >= WORDS_OF_A_RESOLUTION
          && scene.says(unit, CoreTag.REMEDY)) {
        found.add(unit);
      }
    }
    for (List<AnswerUnit> block : blocks(scene)) {
      boolean weak = block.stream().anyMatch(unit -> scene.saysOrIsUnder(unit, CoreTag.WEAKNESS));
      block.stream()
          .filter(unit -> weak && scene.says(unit, CoreTag.REMEDY))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  /** The notes by paragraph, item or row. */
  private static Collection<List<AnswerUnit>> blocks(Scene scene) {
    Map<Integer, List<AnswerUnit>> blocks = new LinkedHashMap<>();
    for (AnswerUnit unit : scene.notes()) {
      blocks.computeIfAbsent(unit.unit().passage().block(), any -> new ArrayList<>()).add(unit);
    }
    return blocks.values();
  }

  private static int words(@Nullable String text) {
    return text == null || text.isBlank() ? 0 : text.strip().split("\\s+", 40).length;
  }
}
