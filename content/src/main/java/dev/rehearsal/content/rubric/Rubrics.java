package dev.rehearsal.content.rubric;

import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.FileFormat;
import dev.rehearsal.content.files.ParsedFile;
import dev.rehearsal.content.rubric.RubricFile.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /**
   * The rubric of every problem that has one; faults are added where files are wrong.
   *
   * @param briefs what the learner was given to read, by problem
   * @param readAlong text that judgements depend on beside the rubric itself
   */
  public Map<String, Rubric> read(
      Collection<ContentFile> files, Map<String, String> briefs, String readAlong) {
    Map<String, List<String>> general = new LinkedHashMap<>();
    Map<String, List<String>> domains = new LinkedHashMap<>();
    StringBuilder shared = new StringBuilder(readAlong);
    for (ParsedFile file : parse(files, "lexicon", lexiconFormat)) {
      LexiconFile lexicon = file.as(LexiconFile.class);
      general.putAll(lexicon.lexicon());
      domains.putAll(lexicon.domains());
      shared.append(file.text());
    }
    List<ParsedFile> rubricFiles = parse(files, "rubrics", rubricFormat);
    List<Entry> common = new ArrayList<>();
    for (ParsedFile file : rubricFiles) {
      if (file.name().equals(COMMON)) {
        RubricFile rubric = file.as(RubricFile.class);
        new RubricLint(file, faults, general).check(rubric, Set.of());
        common.addAll(rubric.criteria());
        shared.append(file.text());
      }
    }
    Map<String, Rubric> rubrics = new HashMap<>();
    for (ParsedFile file : rubricFiles) {
      if (!file.name().equals(COMMON)) {
        rubric(file, general, domains, common, briefs, shared.toString())
            .ifPresent(rubric -> rubrics.put(rubric.problemId(), rubric));
      }
    }
    return rubrics;
  }

  private Optional<Rubric> rubric(
      ParsedFile file,
      Map<String, List<String>> general,
      Map<String, List<String>> domains,
      List<Entry> common,
      Map<String, String> briefs,
      String shared) {
    RubricFile rubric = file.as(RubricFile.class);
    String brief = briefs.get(file.name());
    if (!file.name().equals(rubric.problem()) || brief == null) {
      faults.add(file, "/problem", "must be the problem of the file's name, " + file.name());
      return Optional.empty();
    }
    Map<String, List<String>> lexicon = merged(general, rubric.lexicon());
    RubricLint lint = new RubricLint(file, faults, lexicon);
    lint.check(rubric, common.stream().map(Entry::id).collect(Collectors.toSet()));
    lint.checkReferences(rubric.lexicon());
    List<Entry> entries =
        Stream.concat(
                common.stream().filter(entry -> !rubric.omit().contains(entry.id())),
                rubric.criteria().stream())
            .toList();
    try {
      return Optional.of(
          new Rubric(
              file.name(),
              ContentHash.of(shared, brief, file.text()),
              brief,
              lexicon,
              rubric.anchors(),
              domains,
              entries.stream().map(Entry::criterion).toList()));
    } catch (IllegalArgumentException alreadyReported) {
      return Optional.empty();
    }
  }

  /** A tag that both name has the phrases of both. */
  private static Map<String, List<String>> merged(
      Map<String, List<String>> general, Map<String, List<String>> own) {
    Map<String, List<String>> merged = new LinkedHashMap<>(general);
    own.forEach(
        (tag, phrases) ->
            merged.merge(
                tag,
                phrases,
                (first, second) -> Stream.concat(first.stream(), second.stream()).toList()));
    return merged;
  }

  private List<ParsedFile> parse(Collection<ContentFile> files, String folder, FileFormat format) {
    return files.stream()
        .filter(file -> file.folder().equals(folder))
        .flatMap(file -> format.parse(file, faults).stream())
        .toList();
  }
}
