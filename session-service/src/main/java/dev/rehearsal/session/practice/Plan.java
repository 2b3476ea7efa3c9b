package dev.rehearsal.session.practice;

import dev.rehearsal.content.Catalogue;
import dev.rehearsal.content.Framework;
import dev.rehearsal.content.Problem;
import dev.rehearsal.events.SessionEvent.PlannedStage;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.platform.web.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The stages of a session to be, in order and with their clocks. */
final class Plan {

  private Plan() {}

  /**
   * @throws ApiException 400 if there is no such problem, framework or clock
   */
  static List<PlannedStage> of(StartSession wish, Catalogue catalogue) {
    Problem problem =
        catalogue
            .problem(wish.problemId())
            .orElseThrow(() -> ApiException.invalid("/problemId", "names no problem"));
    Framework framework =
        catalogue
            .framework(wish.frameworkId())
            .orElseThrow(() -> ApiException.invalid("/frameworkId", "names no framework"));
    Map<String, List<StageKind>> kinds =
        framework.stages().stream()
            .collect(Collectors.toMap(Framework.Stage::id, Framework.Stage::kinds));
    return slots(wish, framework, problem).stream()
        .map(
            slot ->
                new PlannedStage(
                    slot.stageId(),
                    Objects.requireNonNull(kinds.get(slot.stageId())),
                    slot.minutes() * 60))
        .toList();
  }

  private static List<Framework.Variant.Slot> slots(
      StartSession wish, Framework framework, Problem problem) {
    try {
      return framework.plan(wish.mode(), wish.minutes(), problem.pattern());
    } catch (IllegalArgumentException noSuchClock) {
      throw ApiException.invalid("/minutes", String.valueOf(noSuchClock.getMessage()));
    }
  }
}
