package dev.rehearsal.content;

import dev.rehearsal.events.Mode;
import dev.rehearsal.events.StageKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /**
   * The stages of a session in order, each with its minutes.
   *
   * @param minutes the whole clock of an interview, absent for the default one; a drill has thirty
   *     minutes, and without a clock every stage has 0
   * @throws IllegalArgumentException if no clock has that total; names the ones there are
   */
  public List<Variant.Slot> plan(Mode mode, @Nullable Integer minutes, Pattern pattern) {
    return Plans.plan(this, mode, minutes, pattern);
  }

  /** What a learner is given to read; repeating it in an answer says nothing. */
  public String handedOut() {
    return stages.stream().map(Stage::handedOut).collect(Collectors.joining("\n"));
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

    String handedOut() {
      return goal + "\n" + doneWhen + "\n" + String.join("\n", checklist);
    }
  }

  /**
   * Another clock or another order of the same stages.
   *
   * @param patterns the problems it is the order for; empty for all of them
   * @param stages every stage once, in the variant's order
   */
  public record Variant(
      String id,
      String name,
      String summary,
      int totalMinutes,
      List<Pattern> patterns,
      List<Slot> stages) {

    public Variant {
      patterns = List.copyOf(patterns);
      stages = List.copyOf(stages);
    }

    /** A stage of the framework with the minutes this variant gives it. */
    public record Slot(String stageId, int minutes) {}
  }
}
