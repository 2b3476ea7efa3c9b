package dev.rehearsal.content;

import java.util.List;

/**
 * What only the interviewer knows about a problem. Never shown to a learner as a whole.
 *
 * @param facts answers to clarifying questions, by topic
 */
public record InterviewerGuide(String problemId, List<Fact> facts) {

  public InterviewerGuide {
    facts = List.copyOf(facts);
  }
}
