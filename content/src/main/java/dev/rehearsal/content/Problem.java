package dev.rehearsal.content;

import java.util.List;

/**
 * A design problem as a learner sees it: never its rubric, never the interviewer's facts.
 *
 * @param brief markdown, vague on purpose
 */
public record Problem(
    String id,
    String title,
    Pattern pattern,
    Difficulty difficulty,
    String brief,
    List<String> tags) {

  public Problem {
    tags = List.copyOf(tags);
  }
}
