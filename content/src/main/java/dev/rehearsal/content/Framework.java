package dev.rehearsal.content;

import dev.rehearsal.events.StageKind;
import java.util.List;

/**
 * A way to run an interview: timed stages in order.
 *
 * @param totalMinutes of the default clock
 */
public record Framework(
    String id,
    String name,
    String summary,
    int totalMinutes,
    List<Stage> stages,
    List<Variant> variants,
    List<String> selfCheck) {

  public Framework {
    stages = List.copyOf(stages);
    variants = List.copyOf(variants);
    selfCheck = List.copyOf(selfCheck);
  }

  /** A timed stage, with what it is for and when it is done. */
  public record Stage(
      String id,
      String name,
      List<StageKind> kinds,
      int minutes,
      String goal,
      String doneWhen,
      List<String> checklist) {

    public Stage {
      kinds = List.copyOf(kinds);
      checklist = List.copyOf(checklist);
    }
  }

  /**
   * Another clock or another order of the same stages.
   *
   * @param stages every stage once, in the variant's order
   */
  public record Variant(String id, String name, int totalMinutes, List<Slot> stages) {

    public Variant {
      stages = List.copyOf(stages);
    }

    /** A stage of the framework with the minutes this variant gives it. */
    public record Slot(String stageId, int minutes) {}
  }
}
