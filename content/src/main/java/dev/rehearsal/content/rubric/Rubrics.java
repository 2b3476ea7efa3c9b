package dev.rehearsal.content.rubric;

import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.FileFormat;
import dev.rehearsal.content.files.ParsedFile;
import dev.rehearsal.content.rubric.RubricFile.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rubrics together: the common criteria and lexicon, and a problem's own. */
public final class Rubrics {

  private static final String COMMON = "common";

  private final FileFormat rubricFormat;
  private final FileFormat lexiconFormat;
  private final Faults faults;

  public Rubrics(FileFormat rubricFormat, FileFormat lexiconFormat, Faults faults) {
    this.rubricFormat = rubricFormat;
    this.lexiconFormat = lexiconFormat;
    this.faults = faults;
  }

  /** What rubrics have in common. */
  private record Shared(GeneralLexicon lexicon, List<Entry> criteria, String text) {}

  /**
   * The rubric of every problem that has one; faults are added where files are wrong.
   *
   * @param briefs what the learner was given to read, by problem
   * @param readAlong text that judgements depend on beside the rubric itself
   */
  public Map<String, Rubric> read(
      Collection<ContentFile> files, Map<String, String> briefs, String readAlong) {
    GeneralLexicon lexicon = GeneralLexicon.of(parse(files, "lexicon", lexiconFormat), faults);
    List<ParsedFile> all = parse(files, "rubrics", rubricFormat);
    List<ParsedFile> common = all.stream().filter(file -> file.name().equals(COMMON)).toList();
    StringBuilder text = new StringBuilder(readAlong).append(lexicon.text());
    common.forEach(file -> text.append(file.text()));
    Shared shared =
        new Shared(
            lexicon,
            common.stream().flatMap(file -> criteria(file, lexicon)).toList(),
            text.toString());
    Map<String, Rubric> rubrics = new HashMap<>();
    for (ParsedFile file : all.stream().filter(file -> !common.contains(file)).toList()) {
      rubric(file, shared, briefs).ifPresent(rubric -> rubrics.put(rubric.problemId(), rubric));
    }
    return rubrics;
  }

  private Stream<Entry> criteria(ParsedFile file, GeneralLexicon lexicon) {
    RubricFile rubric = file.as(RubricFile.class);
    new RubricLint(file, faults, lexicon.tags()).check(rubric, Set.of());
    return rubric.criteria().stream();
  }

  private Optional<Rubric> rubric(ParsedFile file, Shared shared, Map<String, String> briefs) {
    RubricFile own = file.as(RubricFile.class);
    String brief = briefs.get(file.name());
    if (!file.name().equals(own.problem())) {
      faults.add(file, "/problem", "must be the problem of the file's name, " + file.name());
    }
    if (brief == null) {
      faults.add(file, "/problem", "no sound problem file for " + file.name());
      return Optional.empty();
    }
    Map<String, List<String>> tags = shared.lexicon().with(own.lexicon());
    RubricLint lint = new RubricLint(file, faults, tags);
    lint.check(own, shared.criteria().stream().map(Entry::id).collect(Collectors.toSet()));
    lint.checkReferences(own.lexicon());
    try {
      return Optional.of(
          new Rubric(
              file.name(),
              ContentHash.of(shared.text(), brief, file.text()),
              brief,
              tags,
              own.anchors(),
              shared.lexicon().neutralWith(own.neutral()),
              shared.lexicon().closed(),
              shared.lexicon().domains(),
              Stream.concat(
                      shared.criteria().stream().filter(entry -> !own.omit().contains(entry.id())),
                      own.criteria().stream())
                  .map(Entry::criterion)
                  .toList()));
    } catch (IllegalArgumentException alreadyReported) {
      return Optional.empty();
    }
  }

  private List<ParsedFile> parse(Collection<ContentFile> files, String folder, FileFormat format) {
    return files.stream()
        .filter(file -> file.folder().equals(folder))
        .flatMap(file -> format.parse(file, faults).stream())
        .toList();
  }
}
