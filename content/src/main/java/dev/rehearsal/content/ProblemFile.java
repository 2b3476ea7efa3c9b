package dev.rehearsal.content;

import java.util.List;

/** A problem as its author writes it: what the learner sees and what only the interviewer knows. */
record ProblemFile(
    String id,
    String title,
    Pattern pattern,
    Difficulty difficulty,
    List<String> tags,
    String brief,
    List<Fact> facts) {

  Problem problem() {
    return new Problem(id, title, pattern, difficulty, brief, tags);
  }

  InterviewerGuide guide() {
    return new InterviewerGuide(id, facts);
  }
}
