package dev.rehearsal.content;

import dev.rehearsal.content.Framework.Variant;
import dev.rehearsal.content.Framework.Variant.Slot;
import dev.rehearsal.events.Mode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the clock and the order of a session's stages. */
final class Plans {

  static final int DRILL_MINUTES = 30;

  private Plans() {}

  static List<Slot> plan(
      Framework framework, Mode mode, @Nullable Integer minutes, Pattern pattern) {
    return switch (mode) {
      case UNTIMED ->
          clocked(framework, framework.totalMinutes(), pattern).stream()
              .map(slot -> new Slot(slot.stageId(), 0))
              .toList();
      case DRILL -> {
        if (minutes != null && minutes != DRILL_MINUTES) {
          throw new IllegalArgumentException(
              "a drill has " + DRILL_MINUTES + " minutes, not " + minutes);
        }
        yield clocked(framework, DRILL_MINUTES, pattern);
      }
      case INTERVIEW ->
          clocked(framework, minutes == null ? framework.totalMinutes() : minutes, pattern);
    };
  }

  private static List<Slot> clocked(Framework framework, int minutes, Pattern pattern) {
    return variants(framework)
        .filter(variant -> variant.totalMinutes() == minutes)
        .filter(variant -> variant.patterns().isEmpty() || variant.patterns().contains(pattern))
        .min(Comparator.comparing(variant -> variant.patterns().isEmpty()))
        .orElseThrow(() -> noSuchClock(framework, minutes))
        .stages();
  }

  /** The default clock first, so that it wins over a variant equal to it. */
  private static Stream<Variant> variants(Framework framework) {
    Variant standard =
        new Variant(
            "standard",
            framework.name(),
            framework.summary(),
            framework.totalMinutes(),
            List.of(),
            framework.stages().stream()
                .map(stage -> new Slot(stage.id(), stage.minutes()))
                .toList());
    return Stream.concat(Stream.of(standard), framework.variants().stream());
  }

  private static IllegalArgumentException noSuchClock(Framework framework, int minutes) {
    List<Integer> totals =
        variants(framework).map(Variant::totalMinutes).distinct().sorted().toList();
    return new IllegalArgumentException(
        framework.name() + " has clocks of " + totals + " minutes, not of " + minutes);
  }
}
