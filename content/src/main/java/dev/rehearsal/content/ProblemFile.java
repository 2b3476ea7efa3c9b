package dev.rehearsal.content;

import dev.rehearsal.content.InterviewerGuide.AccessPattern;
import dev.rehearsal.content.InterviewerGuide.Component;
import dev.rehearsal.content.InterviewerGuide.DeepDive;
import dev.rehearsal.content.InterviewerGuide.Entity;
import dev.rehearsal.content.InterviewerGuide.Operation;
import dev.rehearsal.content.InterviewerGuide.WhatIf;
import dev.rehearsal.content.scale.ScaleModel;
import java.util.List;

/** A problem as its author writes it: what the learner sees and what only the interviewer knows. */
record ProblemFile(
    String id,
    String title,
    Pattern pattern,
    Difficulty difficulty,
    List<String> tags,
    String brief,
    List<Fact> facts,
    ScaleModel scale,
    List<Entity> entities,
    List<AccessPattern> accessPatterns,
    List<Operation> operations,
    List<Component> components,
    List<DeepDive> deepDives,
    List<WhatIf> whatIfs) {

  Problem problem() {
    return new Problem(id, title, pattern, difficulty, brief, tags);
  }

  InterviewerGuide guide() {
    return new InterviewerGuide(
        id, facts, scale, entities, accessPatterns, operations, components, deepDives, whatIfs);
  }
}
