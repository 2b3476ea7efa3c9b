package dev.rehearsal.scoring.engine;

import dev.rehearsal.content.DemoAnswer;
import dev.rehearsal.content.DemoAnswers;
import dev.rehearsal.events.StageKind;
import dev.rehearsal.events.artifact.Artifact;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures answers a second and core, by the processor time of this thread, so that it can be
 * trusted on a busy machine. Run it from the IDE or with the test class path.
 */
public final class Speed {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SECOND = 1_000_000_000;
  private static final long WARM_UP = 6 * SECOND;
  private static final long MEASURED = 4 * SECOND;

  private Speed() {}

  public static void main(String[] arguments) {
    String text =
        DemoAnswers.bundled().stream()
            .filter(answer -> answer.name().equals("strong-prose"))
            .map(DemoAnswer::stages)
            .flatMap(stages -> stages.values().stream())
            .map(Artifact::notes)
            .collect(Collectors.joining("\n\n"));
    answers(text.substring(0, 1_500), WARM_UP);
    for (int length : new int[] {1_500, 6_500}) {
      System.out.printf(
          Locale.ROOT,
          "%5d characters: %6.0f answers a second and core%n",
          length,
          answers(text.substring(0, length), MEASURED));
    }
    Hostile.all()
        .forEach(
            (name, hostile) -> {
              Evaluations.stage(StageKind.ARCHITECTURE, hostile);
              long start = THREADS.getCurrentThreadCpuTime();
              Evaluations.stage(StageKind.ARCHITECTURE, hostile);
              System.out.printf(
                  Locale.ROOT,
                  "5 MB of %-20s %4d ms%n",
                  name,
                  (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
            });
  }

  private static double answers(String text, long duration) {
    Artifact artifact = Artifact.ofNotes(text);
    long start = THREADS.getCurrentThreadCpuTime();
    long spent = 0;
    int count = 0;
    while (spent < duration) {
      Evaluations.stage(StageKind.ARCHITECTURE, artifact);
      count++;
      spent = THREADS.getCurrentThreadCpuTime() - start;
    }
    return (double) count * SECOND / spent;
  }
}
