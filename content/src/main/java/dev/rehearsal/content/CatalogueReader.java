package dev.rehearsal.content;

import dev.rehearsal.content.files.BundledFolder;
import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.FileFormat;
import dev.rehearsal.content.files.ParsedFile;
import dev.rehearsal.content.rubric.Rubric;
import dev.rehearsal.content.rubric.Rubrics;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads content files: each against its schema, then what a schema cannot say. */
final class CatalogueReader {

  private static final BundledFolder BUNDLED =
      new BundledFolder(Catalogue.class, "schema/framework.schema.json");

  private final Faults faults = new Faults();

  Catalogue read(Collection<ContentFile> files) {
    List<Framework> frameworks =
        parse(files, "frameworks", "schema/framework.schema.json").stream()
            .map(this::framework)
            .toList();
    List<ProblemFile> problems =
        parse(files, "problems", "schema/problem.schema.json").stream().map(this::problem).toList();
    Map<String, Rubric> rubrics =
        new Rubrics(
                format("schema/rubric.schema.json"), format("schema/lexicon.schema.json"), faults)
            .read(files, briefs(problems), handedOut(frameworks));
    faults.throwIfAny();
    return new Catalogue(
        byId(frameworks, Framework::id, Framework::name),
        byId(problems.stream().map(ProblemFile::problem).toList(), Problem::id, Problem::title),
        byId(
            problems.stream().map(ProblemFile::guide).toList(),
            InterviewerGuide::problemId,
            InterviewerGuide::problemId),
        rubrics);
  }

  private List<ParsedFile> parse(Collection<ContentFile> files, String folder, String schema) {
    FileFormat format = format(schema);
    return files.stream()
        .filter(file -> file.folder().equals(folder))
        .flatMap(file -> format.parse(file, faults).stream())
        .toList();
  }

  private static FileFormat format(String schema) {
    return FileFormat.of(BUNDLED.read(schema));
  }

  private static Map<String, String> briefs(List<ProblemFile> problems) {
    return problems.stream().collect(Collectors.toMap(ProblemFile::id, ProblemFile::brief));
  }

  private static String handedOut(List<Framework> frameworks) {
    return frameworks.stream()
        .sorted(Comparator.comparing(Framework::id))
        .map(Framework::handedOut)
        .collect(Collectors.joining("\n"));
  }

  private Framework framework(ParsedFile file) {
    Framework framework = file.as(Framework.class);
    FrameworkLint.check(framework, file, faults);
    return framework;
  }

  private ProblemFile problem(ParsedFile file) {
    ProblemFile problem = file.as(ProblemFile.class);
    ProblemLint.check(problem, file, faults);
    return problem;
  }

  private static <T> Map<String, T> byId(
      List<T> items, Function<T, String> id, Function<T, String> order) {
    Map<String, T> map = new LinkedHashMap<>();
    items.stream()
        .sorted(Comparator.comparing(order))
        .forEach(item -> map.put(id.apply(item), item));
    return map;
  }
}
