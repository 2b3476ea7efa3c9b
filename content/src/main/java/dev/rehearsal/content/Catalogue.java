package dev.rehearsal.content;

import dev.rehearsal.content.files.BundledFolder;
import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.rubric.Rubric;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every framework and problem there is. Immutable and safe for use by several threads. */
public final class Catalogue {

  private final Map<String, Framework> frameworks;
  private final Map<String, Problem> problems;
  private final Map<String, InterviewerGuide> guides;
  private final Map<String, Rubric> rubrics;

  Catalogue(
      Map<String, Framework> frameworks,
      Map<String, Problem> problems,
      Map<String, InterviewerGuide> guides,
      Map<String, Rubric> rubrics) {
    this.frameworks = frameworks;
    this.problems = problems;
    this.guides = guides;
    this.rubrics = rubrics;
  }

  /**
   * The content that comes with Rehearsal, read once.
   *
   * @throws dev.rehearsal.content.files.InvalidContentException if any of it is faulty
   */
  public static Catalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /**
   * A catalogue of the given files.
   *
   * @throws dev.rehearsal.content.files.InvalidContentException with every fault of every file
   */
  public static Catalogue of(Collection<ContentFile> files) {
    return new CatalogueReader().read(files);
  }

  /** In the order of their names. */
  public List<Framework> frameworks() {
    return List.copyOf(frameworks.values());
  }

  public Optional<Framework> framework(String id) {
    return Optional.ofNullable(frameworks.get(id));
  }

  /** In the order of their titles. */
  public List<Problem> problems() {
    return List.copyOf(problems.values());
  }

  public Optional<Problem> problem(String id) {
    return Optional.ofNullable(problems.get(id));
  }

  /** What the interviewer knows about the problem. */
  public Optional<InterviewerGuide> guide(String problemId) {
    return Optional.ofNullable(guides.get(problemId));
  }

  /** By what answers to the problem are judged. */
  public Optional<Rubric> rubric(String problemId) {
    return Optional.ofNullable(rubrics.get(problemId));
  }

  /** Read when first asked for. */
  private static final class Bundled {

    static final Catalogue CATALOGUE =
        Catalogue.of(
            new BundledFolder(Catalogue.class, "schema/framework.schema.json").files(".yaml"));
  }
}
