package dev.rehearsal.scoring.engine.facts;

import dev.rehearsal.content.rubric.CoreTag;
import dev.rehearsal.scoring.engine.answer.AnswerUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Passages that tell how a request goes: those under one heading, or those of one paragraph. */
final class Walks {

  private Walks() {}

  static List<List<AnswerUnit>> along(Scene scene, CoreTag path) {
    List<AnswerUnit> under = new ArrayList<>();
    Map<Integer, List<AnswerUnit>> blocks = new LinkedHashMap<>();
    for (AnswerUnit unit : scene.notes()) {
      if (scene.isUnder(unit, path)) {
        under.add(unit);
      }
      blocks.computeIfAbsent(unit.unit().passage().block(), any -> new ArrayList<>()).add(unit);
    }
    List<List<AnswerUnit>> walks = new ArrayList<>();
    if (!under.isEmpty()) {
      walks.add(under);
    }
    blocks.values().stream()
        .filter(block -> block.stream().anyMatch(unit -> scene.says(unit, path)))
        .forEach(walks::add);
    return walks;
  }
}
