package dev.rehearsal.content;

import dev.rehearsal.content.DemoAnswer.Skill;
import dev.rehearsal.content.files.BundledFolder;
import dev.rehearsal.content.files.ContentFile;
import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.FileFormat;
import dev.rehearsal.content.files.ParsedFile;
import dev.rehearsal.events.artifact.Artifact;
import java.util.List;
import java.util.Map;

/** Answers that come with Rehearsal, for its simulated learners. Not part of the catalogue. */
public final class DemoAnswers {

  private static final String SCHEMA = "schema/demo-answer.schema.json";

  private DemoAnswers() {}

  /**
   * All of them, by problem and name.
   *
   * @throws dev.rehearsal.content.files.InvalidContentException if any of them is faulty
   */
  public static List<DemoAnswer> bundled() {
    BundledFolder folder = new BundledFolder(DemoAnswers.class, SCHEMA);
    FileFormat format = FileFormat.of(folder.read(SCHEMA));
    Faults faults = new Faults();
    List<DemoAnswer> answers =
        folder.files(".yaml").stream()
            .filter(file -> file.folder().equals("demo-answers"))
            .flatMap(
                file -> format.parse(file, faults).stream().map(parsed -> answer(file, parsed)))
            .toList();
    faults.throwIfAny();
    return answers;
  }

  private static DemoAnswer answer(ContentFile file, ParsedFile parsed) {
    Answers answers = parsed.as(Answers.class);
    String problemId = file.path().split("/", -1)[1];
    return new DemoAnswer(problemId, file.name(), answers.skill(), answers.stages());
  }

  /** The content of a file. */
  private record Answers(Skill skill, Map<String, Artifact> stages) {}
}
