package dev.rehearsal.content.rubric;

import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.StageKind;
import java.util.List;

/**
 * One thing a good answer does.
 *
 * @param kinds the kinds of stage in which it is looked for
 * @param level whom it is expected of
 * @param weight 1–5, its share among the criteria of its level
 * @param parts all of them are wanted; each earns an equal share
 */
public record Criterion(
    String id,
    List<StageKind> kinds,
    Dimension dimension,
    Level level,
    int weight,
    String title,
    List<Part> parts,
    Feedback feedback) {

  public Criterion {
    kinds = List.copyOf(kinds);
    parts = List.copyOf(parts);
  }

  /** What shows a part: the best of the phrasings and the checks counts. */
  public record Part(List<Phrasing> phrasings, List<Check> checks) {

    public Part {
      phrasings = List.copyOf(phrasings);
      checks = List.copyOf(checks);
    }
  }

  /**
   * A way to say it: one hit of every slot near each other.
   *
   * @param none slots that must not be hit in the same window
   * @param window widest span of the hits, in words
   * @param grade 0–1, what it is worth
   * @param atLeast in how many places it must be said for the whole grade
   */
  public record Phrasing(List<Slot> all, List<Slot> none, int window, double grade, int atLeast) {

    public Phrasing {
      all = List.copyOf(all);
      none = List.copyOf(none);
    }
  }

  /**
   * A fact of the structured answer.
   *
   * @param atLeast how many of what the fact counts earn the whole grade
   */
  public record Check(ArtifactFact fact, int atLeast, double grade) {}

  /**
   * What the learner reads.
   *
   * @param missed what is missing and why it matters
   * @param next one concrete thing to do
   */
  public record Feedback(String met, String partly, String missed, String next) {}
}
