package dev.rehearsal.content;

import dev.rehearsal.content.files.Faults;
import dev.rehearsal.content.files.ParsedFile;
import dev.rehearsal.content.scale.ScaleModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What must hold for a problem and no schema can say. */
final class ProblemLint {

  private final ProblemFile problem;
  private final ParsedFile file;
  private final Faults faults;

  private ProblemLint(ProblemFile problem, ParsedFile file, Faults faults) {
    this.problem = problem;
    this.file = file;
    this.faults = faults;
  }

  static void check(ProblemFile problem, ParsedFile file, Faults faults) {
    ProblemLint lint = new ProblemLint(problem, file, faults);
    if (!problem.id().equals(file.name())) {
      faults.add(file, "/id", "the id must be the file's name, " + file.name());
    }
    lint.distinct(problem.facts(), Fact::topic, "facts", "topic");
    lint.distinct(problem.deepDives(), InterviewerGuide.DeepDive::id, "deepDives", "id");
    lint.distinct(problem.whatIfs(), InterviewerGuide.WhatIf::id, "whatIfs", "id");
    lint.arithmetic();
  }

  private <T> void distinct(List<T> items, Function<T, String> key, String list, String field) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String value = key.apply(items.get(i));
      if (!seen.add(value)) {
        faults.add(file, "/" + list + "/" + i + "/" + field, "there are two called " + value);
      }
    }
  }

  /** Published estimates hold slips of factors of a hundred; ours are computed. */
  private void arithmetic() {
    ScaleModel scale = problem.scale();
    scale
        .inputs()
        .forEach(
            (name, input) -> {
              if (input.typical() < input.least() || input.typical() > input.most()) {
                faults.add(
                    file, "/scale/inputs/" + name, "the typical value lies outside its own bounds");
              }
            });
    Map<String, Double> values;
    try {
      values = scale.evaluate(Map.of());
    } catch (IllegalArgumentException wrong) {
      faults.add(file, "/scale/derived", String.valueOf(wrong.getMessage()));
      return;
    }
    scale
        .derived()
        .forEach(
            (name, number) -> {
              double value = values.getOrDefault(name, Double.NaN);
              if (!(value >= number.least() && value <= number.most())) {
                faults.add(
                    file,
                    "/scale/derived/" + name,
                    name
                        + " comes to "
                        + value
                        + ", not between "
                        + number.least()
                        + " and "
                        + number.most());
              }
            });
  }
}
