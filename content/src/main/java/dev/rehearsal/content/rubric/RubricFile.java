package dev.rehearsal.content.rubric;

import dev.rehearsal.content.rubric.Criterion.Check;
import dev.rehearsal.content.rubric.Criterion.Feedback;
import dev.rehearsal.content.rubric.Criterion.Part;
import dev.rehearsal.content.rubric.Criterion.Phrasing;
import dev.rehearsal.events.Dimension;
import dev.rehearsal.events.Level;
import dev.rehearsal.events.StageKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rubric as its author writes it.
 *
 * @param problem absent in the file of common criteria
 * @param omit common criteria that say nothing about this problem
 */
public record RubricFile(
    @Nullable String problem,
    List<String> anchors,
    List<String> neutral,
    List<String> omit,
    Map<String, List<String>> lexicon,
    List<Entry> criteria) {

  public RubricFile(
      @Nullable String problem,
      @Nullable List<String> anchors,
      @Nullable List<String> neutral,
      @Nullable List<String> omit,
      @Nullable Map<String, List<String>> lexicon,
      List<Entry> criteria) {
    this.problem = problem;
    this.anchors = anchors == null ? List.of() : anchors;
    this.neutral = neutral == null ? List.of() : neutral;
    this.omit = omit == null ? List.of() : omit;
    this.lexicon = lexicon == null ? Map.of() : lexicon;
    this.criteria = criteria;
  }

  /** A criterion; one of a single part has its evidence beside its title. */
  public record Entry(
      String id,
      List<StageKind> kinds,
      Dimension dimension,
      Level level,
      int weight,
      String title,
      @Nullable List<PhrasingEntry> evidence,
      @Nullable List<CheckEntry> artifact,
      @Nullable List<PartEntry> parts,
      Feedback feedback) {

    /**
     * @throws IllegalArgumentException if a slot cannot be read
     */
    public Criterion criterion() {
      List<PartEntry> entries = parts == null ? List.of(new PartEntry(evidence, artifact)) : parts;
      return new Criterion(
          id,
          kinds,
          dimension,
          level,
          weight,
          title,
          entries.stream().map(PartEntry::part).toList(),
          feedback);
    }
  }

  /** One of several things a criterion wants. */
  public record PartEntry(
      @Nullable List<PhrasingEntry> evidence, @Nullable List<CheckEntry> artifact) {

    Part part() {
      return new Part(
          evidence == null ? List.of() : evidence.stream().map(PhrasingEntry::phrasing).toList(),
          artifact == null ? List.of() : artifact.stream().map(CheckEntry::check).toList());
    }
  }

  /** A phrasing with what may be left out. */
  public record PhrasingEntry(
      List<String> all,
      @Nullable List<String> none,
      @Nullable Integer window,
      @Nullable Double grade,
      @Nullable Integer atLeast) {

    private static final int USUAL_WINDOW = 30;

    Phrasing phrasing() {
      return new Phrasing(
          all.stream().map(Slot::parse).toList(),
          none == null ? List.of() : none.stream().map(Slot::parse).toList(),
          window == null ? USUAL_WINDOW : window,
          grade == null ? 1 : grade,
          atLeast == null ? 1 : atLeast);
    }
  }

  /** A check with what may be left out. */
  public record CheckEntry(ArtifactFact fact, @Nullable Integer atLeast, @Nullable Double grade) {

    Check check() {
      return new Check(fact, atLeast == null ? 1 : atLeast, grade == null ? 1 : grade);
    }
  }
}
